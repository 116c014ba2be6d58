import type { PatternComprehension, PatternPredicate, Subquery } from '../../syntax/expression.js'
import type { PathElement, PathPattern } from '../../syntax/pattern.js'
import { conjunctsOf } from '../../syntax/conjuncts.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import type { Scope } from '../scope.js'
import type { StaticType } from '../static-type.js'

/** `[(a)-->(b) WHERE … | …]`: the pattern may bring variables of its own. */
export function analysePatternComprehension(analysis: Analysis, expression: PatternComprehension, scope: Scope): StaticType {
  const { match, scope: inner } = analysis.patternAsMatch(expression.pattern, scope)
  const predicates = conjunctsOf(expression.where).map((conjunct) => analysis.predicate(conjunct, inner))
  analysis.expression(expression.projection, inner)
  analysis.comprehensions.set(expression, { ...match, predicates: [...match.predicates, ...predicates] })
  return 'LIST'
}

/** A pattern that is asked whether it exists: all its variables must be known. A shortest path is a value. */
export function analysePatternPredicate(
  analysis: Analysis,
  expression: PatternPredicate,
  scope: Scope,
  place: ExpressionPlace,
): StaticType {
  const { pattern } = expression
  const isValue = pattern.selector !== undefined
  if (!place.predicate && !isValue && expression.asked !== true) {
    throw analysis.error(
      expression.at,
      'UnexpectedSyntax',
      'A pattern can stand only where its existence is asked; COUNT { … } counts it',
    )
  }
  for (const element of pattern.elements) refuseNewVariables(analysis, element, scope)
  const named = isValue && pattern.variable === undefined ? nameOf(pattern) : pattern
  analysis.predicates.set(expression, analysis.patternAsMatch(named, scope).match)
  if (!isValue) return 'BOOLEAN'
  return pattern.selector.kind === 'shortest' ? 'PATH' : 'LIST'
}

function refuseNewVariables(analysis: Analysis, element: PathElement, scope: Scope): void {
  if (element.kind !== 'groupPattern' && element.variable !== undefined) analysis.resolve(element.variable, scope)
}

/** The pattern with a variable for its path; the blank keeps it from meeting any other. */
function nameOf(pattern: PathPattern): PathPattern {
  return { ...pattern, variable: { kind: 'variable', name: ' path', at: pattern.at } }
}

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }` */
export function analyseSubqueryExpression(analysis: Analysis, expression: Subquery, scope: Scope): StaticType {
  const query = analysis.subquery(expression.query, scope, 'expression')
  if (query.updates) {
    throw analysis.error(expression.at, 'InvalidClauseComposition', 'A subquery in an expression may not change the graph')
  }
  if (expression.asks === 'collect' && query.columns.length !== 1) {
    throw analysis.error(expression.at, 'InvalidClauseComposition', 'COLLECT { … } must return exactly one column')
  }
  analysis.subqueries.set(expression, query)
  return expression.asks === 'exists' ? 'BOOLEAN' : expression.asks === 'count' ? 'INTEGER' : 'LIST'
}
