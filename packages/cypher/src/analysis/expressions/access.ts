import type { ElementAccess, PropertyAccess, Slice } from '../../syntax/expression.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import type { Scope } from '../scope.js'
import { isTemporalType, mayBe, type StaticType } from '../static-type.js'

const WITH_PROPERTIES: readonly StaticType[] = ['MAP', 'NODE', 'RELATIONSHIP', 'ANY', 'NULL']

/** `target.key`: only maps, entities and temporal values have properties. */
export function analyseProperty(
  analysis: Analysis,
  expression: PropertyAccess,
  scope: Scope,
  place: ExpressionPlace,
): StaticType {
  const type = analysis.expression(expression.target, scope, place)
  if (!WITH_PROPERTIES.includes(type) && !isTemporalType(type)) {
    const expected = 'a map, a node, a relationship or a temporal value'
    const isMatched = type === 'PATH' || type === 'RELATIONSHIPS'
    throw isMatched ? analysis.typeError(expression.at, expected, type) : analysis.valueError(expression.at, expected, type)
  }
  if (type === 'NODE' || type === 'RELATIONSHIP') analysis.mention('property', expression.key, expression.at + 1)
  return 'ANY'
}

/** `list[0]`, `map['key']` */
export function analyseElement(analysis: Analysis, expression: ElementAccess, scope: Scope, place: ExpressionPlace): StaticType {
  const type = analysis.expression(expression.target, scope, place)
  const index = analysis.expression(expression.index, scope, place)
  if ((type === 'LIST' || type === 'RELATIONSHIPS') && !mayBe(index, 'INTEGER')) {
    throw analysis.valueError(expression.index.at, 'an Integer', index)
  }
  return type === 'RELATIONSHIPS' ? 'RELATIONSHIP' : 'ANY'
}

/** `list[from..to]` */
export function analyseSlice(analysis: Analysis, expression: Slice, scope: Scope, place: ExpressionPlace): StaticType {
  analysis.expression(expression.target, scope, place)
  if (expression.from !== undefined) analysis.expression(expression.from, scope, place)
  if (expression.to !== undefined) analysis.expression(expression.to, scope, place)
  return 'LIST'
}
