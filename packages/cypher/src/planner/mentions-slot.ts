import type { Bindings } from '../analysis/bindings.js'
import { childrenOf } from '../syntax/children.js'
import type { Expression } from '../syntax/expression.js'

/** Whether an expression needs a slot; of subqueries it is not known, so they count as if. */
export function mentionsSlot(bindings: Bindings, expression: Expression, slot: number): boolean {
  if (expression.kind === 'subquery' || expression.kind === 'patternPredicate' || expression.kind === 'patternComprehension')
    return true
  return bindings.slots.get(expression) === slot || childrenOf(expression).some((child) => mentionsSlot(bindings, child, slot))
}
