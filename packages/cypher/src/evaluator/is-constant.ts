import { FUNCTIONS } from '../functions/function-table.js'
import { childrenOf } from '../syntax/children.js'
import type { Expression } from '../syntax/expression.js'

const KNOWN = new WeakMap<Expression, boolean>()

/** Whether an expression has the same value for every row of a run. */
export function isConstant(expression: Expression): boolean {
  const known = KNOWN.get(expression)
  if (known !== undefined) return known
  const constant = isConstantItself(expression) && childrenOf(expression).every(isConstant)
  KNOWN.set(expression, constant)
  return constant
}

function isConstantItself(expression: Expression): boolean {
  switch (expression.kind) {
    case 'variable':
    case 'patternPredicate':
    case 'patternComprehension':
    case 'subquery':
    case 'mapProjection':
    case 'listComprehension':
    case 'quantifier':
    case 'reduce':
      return false
    case 'call': {
      const definition = FUNCTIONS.get(expression.name.toLowerCase())
      return definition !== undefined && definition.volatile !== true
    }
    default:
      return true
  }
}
