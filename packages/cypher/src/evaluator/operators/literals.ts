import type { ListLiteral, MapLiteral } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { Compiler } from '../compiler.js'

/** `[a, b]` */
export function compileList(compiler: Compiler, expression: ListLiteral): Evaluate {
  const items = expression.items.map((item) => compiler.compile(item))
  return (frame) => items.map((item) => item(frame))
}

/** `{key: value}`; of equal keys the last counts. */
export function compileMap(compiler: Compiler, expression: MapLiteral): Evaluate {
  const entries = expression.entries.map(({ key, value }) => [key, compiler.compile(value)] as const)
  return (frame) => new Map(entries.map(([key, value]) => [key, value(frame)]))
}
