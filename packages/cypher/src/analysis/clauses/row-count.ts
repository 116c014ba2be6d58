import { childrenOf } from '../../syntax/children.js'
import type { Expression } from '../../syntax/expression.js'
import { isInteger } from '../../values/integer.js'
import type { Analysis } from '../analysis.js'
import { EMPTY_SCOPE } from '../scope.js'
import { mayBe } from '../static-type.js'

/** SKIP and LIMIT take an integer from 0 on that does not depend on the row. */
export function checkCount(analysis: Analysis, expression: Expression, clause: 'SKIP' | 'LIMIT'): void {
  const variable = findVariable(expression)
  if (variable !== undefined) {
    throw analysis.error(variable.at, 'NonConstantExpression', `${clause} cannot depend on a variable`)
  }
  const type = analysis.expression(expression, EMPTY_SCOPE)
  if (!mayBe(type, 'INTEGER')) throw analysis.typeError(expression.at, `an Integer behind ${clause}`, type)
  if (expression.kind === 'literal' && isInteger(expression.value) && expression.value < 0) {
    throw analysis.error(expression.at, 'NegativeIntegerArgument', `${clause} cannot be negative`)
  }
}

function findVariable(expression: Expression): Expression | undefined {
  if (expression.kind === 'variable') return expression
  if (expression.kind === 'patternPredicate' || expression.kind === 'patternComprehension' || expression.kind === 'subquery')
    return expression
  if (expression.kind === 'listComprehension' || expression.kind === 'quantifier') return findVariable(expression.list)
  if (expression.kind === 'reduce') return findVariable(expression.list) ?? findVariable(expression.initial)
  for (const child of childrenOf(expression)) {
    const found = findVariable(child)
    if (found !== undefined) return found
  }
  return undefined
}
