import type { ListComprehension } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'
import { compileListOf, slotOf } from './list-of.js'

/** `[x IN list WHERE … | …]` */
export function compileListComprehension(compiler: Compiler, expression: ListComprehension): Evaluate {
  const list = compileListOf(compiler, expression.list)
  const slot = slotOf(compiler, expression.variable)
  const where = expression.where === undefined ? undefined : compiler.compileTest(expression.where)
  const projection = expression.projection === undefined ? undefined : compiler.compile(expression.projection)
  const { budget } = compiler.run
  return (frame) => {
    const elements = list(frame)
    if (elements === null) return null
    const results: CypherValue[] = []
    for (const element of elements) {
      budget.charge(1)
      frame[slot] = element
      if (where === undefined || where(frame)) results.push(projection === undefined ? element : projection(frame))
    }
    return results
  }
}
