import { AGGREGATIONS } from '../../aggregations/aggregation-table.js'
import { childrenOf } from '../../syntax/children.js'
import type { Expression, FunctionCall } from '../../syntax/expression.js'

/** Whether a call of an aggregating function stands in an expression. */
export function hasAggregate(expression: Expression): boolean {
  return isAggregate(expression) || childrenOf(expression).some(hasAggregate)
}

export function isAggregate(expression: Expression): expression is FunctionCall {
  return expression.kind === 'call' && AGGREGATIONS.has(expression.name.toLowerCase())
}
