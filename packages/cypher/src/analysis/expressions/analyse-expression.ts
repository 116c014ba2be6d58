import type { Expression } from '../../syntax/expression.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import type { Scope } from '../scope.js'
import { staticTypeOf, type StaticType } from '../static-type.js'
import { analyseElement, analyseProperty, analyseSlice } from './access.js'
import { analyseCall } from './calls.js'
import {
  analyseList,
  analyseListComprehension,
  analyseMap,
  analyseMapProjection,
  analyseQuantifier,
  analyseReduce,
} from './collections.js'
import {
  analyseArithmetic,
  analyseComparison,
  analyseLabelCheck,
  analyseLogic,
  analyseMembership,
  analyseText,
  analyseUnary,
} from './operators.js'
import { analysePatternComprehension, analysePatternPredicate, analyseSubqueryExpression } from './subqueries.js'

/**
 * Resolve the variables of an expression, check what can be checked before it runs, and say what is known of its type.
 *
 * @throws CypherError (SyntaxError) UndefinedVariable, InvalidArgumentType, UnknownFunction …
 */
export function analyseExpression(analysis: Analysis, expression: Expression, scope: Scope, place: ExpressionPlace): StaticType {
  // An operand is no longer where a truth is asked, but for operands of NOT, AND, OR and XOR.
  const inner: ExpressionPlace = place.predicate ? { ...place, predicate: false } : place
  // What a column has computed already is read from there.
  if (expression.kind !== 'variable' && analysis.slots.has(expression)) return 'ANY'
  switch (expression.kind) {
    case 'literal':
      return staticTypeOf(expression.value)
    case 'parameter':
      return 'ANY'
    case 'variable':
      return analysis.resolve(expression, scope).type
    case 'property':
      return analyseProperty(analysis, expression, scope, inner)
    case 'element':
      return analyseElement(analysis, expression, scope, inner)
    case 'slice':
      return analyseSlice(analysis, expression, scope, inner)
    case 'unary':
      return analyseUnary(analysis, expression, scope, inner)
    case 'arithmetic':
      return analyseArithmetic(analysis, expression, scope, inner)
    case 'comparison':
      return analyseComparison(analysis, expression, scope, inner)
    case 'logic':
      return analyseLogic(analysis, expression, scope, inner)
    case 'textPredicate':
      return analyseText(analysis, expression, scope, inner)
    case 'membership':
      return analyseMembership(analysis, expression, scope, inner)
    case 'nullCheck':
    case 'typeCheck':
      analysis.expression(expression.operand, scope, inner)
      return 'BOOLEAN'
    case 'labelCheck':
      return analyseLabelCheck(analysis, expression, scope, inner)
    case 'case':
      return analyseCase(analysis, expression, scope, inner)
    case 'list':
      return analyseList(analysis, expression, scope, inner)
    case 'map':
      return analyseMap(analysis, expression, scope, inner)
    case 'listComprehension':
      return analyseListComprehension(analysis, expression, scope, inner)
    case 'quantifier':
      return analyseQuantifier(analysis, expression, scope, inner)
    case 'reduce':
      return analyseReduce(analysis, expression, scope, inner)
    case 'mapProjection':
      return analyseMapProjection(analysis, expression, scope, inner)
    case 'patternComprehension':
      return analysePatternComprehension(analysis, expression, scope)
    case 'patternPredicate':
      return analysePatternPredicate(analysis, expression, scope, place)
    case 'subquery':
      return analyseSubqueryExpression(analysis, expression, scope)
    case 'call':
      return analyseCall(analysis, expression, scope, inner)
  }
}

function analyseCase(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'case' }>,
  scope: Scope,
  place: ExpressionPlace,
): StaticType {
  if (expression.subject !== undefined) analysis.expression(expression.subject, scope, place)
  const types = new Set<StaticType>()
  for (const { when, then } of expression.alternatives) {
    analysis.expression(when, scope, { ...place, predicate: expression.subject === undefined })
    types.add(analysis.expression(then, scope, place))
  }
  if (expression.otherwise !== undefined) types.add(analysis.expression(expression.otherwise, scope, place))
  types.delete('NULL')
  const [only] = types
  return types.size === 1 && only !== undefined ? only : 'ANY'
}
