import type { Expression } from './expression.js'

/** The predicates that all must hold for this one to hold: the operands of its ANDs. */
export function conjunctsOf(expression: Expression | undefined): readonly Expression[] {
  if (expression === undefined) return []
  return expression.kind === 'logic' && expression.operator === 'and' ? expression.operands.flatMap(conjunctsOf) : [expression]
}
