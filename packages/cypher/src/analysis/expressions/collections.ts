import type {
  Expression,
  ListComprehension,
  ListLiteral,
  MapLiteral,
  MapProjection,
  Quantifier,
  Reduce,
} from '../../syntax/expression.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import { extendScope, type Scope } from '../scope.js'
import { mayBe, staticTypeOf, type StaticType } from '../static-type.js'

/** `[a, b]` */
export function analyseList(analysis: Analysis, expression: ListLiteral, scope: Scope, place: ExpressionPlace): StaticType {
  for (const item of expression.items) analysis.expression(item, scope, place)
  return 'LIST'
}

/** `{key: value}` */
export function analyseMap(analysis: Analysis, expression: MapLiteral, scope: Scope, place: ExpressionPlace): StaticType {
  for (const { value } of expression.entries) analysis.expression(value, scope, place)
  return 'MAP'
}

/** `n {.key, other: value}` */
export function analyseMapProjection(
  analysis: Analysis,
  expression: MapProjection,
  scope: Scope,
  place: ExpressionPlace,
): StaticType {
  const type = analysis.expression(expression.target, scope, place)
  if (!mayBe(type, 'MAP') && !mayBe(type, 'NODE') && !mayBe(type, 'RELATIONSHIP')) {
    throw analysis.typeError(expression.at, 'a map, a node or a relationship', type)
  }
  for (const item of expression.items) if (item.kind === 'entry') analysis.expression(item.value, scope, place)
  return 'MAP'
}

/** `[x IN list WHERE … | …]`; what stands inside may not aggregate. */
export function analyseListComprehension(
  analysis: Analysis,
  expression: ListComprehension,
  scope: Scope,
  place: ExpressionPlace,
): StaticType {
  const inner = declareElement(analysis, expression, scope, place)
  const innerPlace = withoutAggregates(place)
  if (expression.where !== undefined) analyseTruth(analysis, expression.where, inner, innerPlace)
  if (expression.projection !== undefined) analysis.expression(expression.projection, inner, innerPlace)
  return 'LIST'
}

/** `all(x IN list WHERE …)` */
export function analyseQuantifier(analysis: Analysis, expression: Quantifier, scope: Scope, place: ExpressionPlace): StaticType {
  const inner = declareElement(analysis, expression, scope, place)
  analyseTruth(analysis, expression.where, inner, withoutAggregates(place))
  return 'BOOLEAN'
}

/** `reduce(sum = 0, x IN list | sum + x)` */
export function analyseReduce(analysis: Analysis, expression: Reduce, scope: Scope, place: ExpressionPlace): StaticType {
  analysis.expression(expression.initial, scope, place)
  const withElement = declareElement(analysis, expression, scope, place)
  const accumulator = analysis.declare(expression.accumulator.name, 'ANY')
  analysis.bind(expression.accumulator, accumulator.slot)
  analysis.expression(expression.body, extendScope(withElement, [accumulator]), withoutAggregates(place))
  return 'ANY'
}

function declareElement(
  analysis: Analysis,
  expression: ListComprehension | Quantifier | Reduce,
  scope: Scope,
  place: ExpressionPlace,
): Scope {
  const type = analysis.expression(expression.list, scope, place)
  if (!mayBe(type, 'LIST')) throw analysis.typeError(expression.list.at, 'a List', type)
  const element = analysis.declare(
    expression.variable.name,
    type === 'RELATIONSHIPS' ? 'RELATIONSHIP' : elementType(expression.list),
  )
  analysis.bind(expression.variable, element.slot)
  return extendScope(scope, [element])
}

/** The one type of all literals in a list; null is of every type. */
function commonType(items: readonly Expression[]): StaticType {
  const types = new Set(items.map((item) => (item.kind === 'literal' ? staticTypeOf(item.value) : 'ANY')))
  types.delete('NULL')
  const [only] = types
  return types.size === 1 && only !== undefined ? only : 'ANY'
}

/** Type of the elements where the list shows it: all literals of one type, or the nodes of a path. */
function elementType(list: Expression): StaticType {
  if (list.kind === 'list') return commonType(list.items)
  if (list.kind !== 'call') return 'ANY'
  const name = list.name.toLowerCase()
  return name === 'nodes' ? 'NODE' : name === 'relationships' ? 'RELATIONSHIP' : 'ANY'
}

function analyseTruth(analysis: Analysis, where: Expression, scope: Scope, place: ExpressionPlace): void {
  const type = analysis.expression(where, scope, { ...place, predicate: true })
  if (!mayBe(type, 'BOOLEAN')) throw analysis.typeError(where.at, 'a Boolean', type)
}

/** Inside of an aggregating call an aggregate is nested, elsewhere it is out of place. */
function withoutAggregates(place: ExpressionPlace): ExpressionPlace {
  return place.aggregates === 'allowed' ? { ...place, aggregates: 'forbidden' } : place
}
