import type { ListLiteral, MapLiteral } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { Compiler } from '../compiler.js'

/** `[a, b]` */
export function compileList(compiler: Compiler, expression: ListLiteral): Evaluate {
  const items = expression.items.map((item) => compiler.compile(item))
  const { budget } = compiler.run
  return (frame) => {
    budget.charge(items.length + 1)
    return items.map((item) => item(frame))
  }
}

/** What a map takes, in values of a list. */
const VALUES_OF_A_MAP = 8
const VALUES_OF_AN_ENTRY = 4

/** `{key: value}`; of equal keys the last counts. */
export function compileMap(compiler: Compiler, expression: MapLiteral): Evaluate {
  const entries = expression.entries.map(({ key, value }) => [key, compiler.compile(value)] as const)
  const { budget } = compiler.run
  return (frame) => {
    budget.charge(VALUES_OF_A_MAP + VALUES_OF_AN_ENTRY * entries.length)
    return new Map(entries.map(([key, value]) => [key, value(frame)]))
  }
}
