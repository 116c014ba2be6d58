import { conjunctsOf } from '../../syntax/conjuncts.js'
import type { Comparison, Expression, Variable } from '../../syntax/expression.js'
import type { NodePattern, RelationshipPattern } from '../../syntax/pattern.js'
import type { BoundPredicate } from '../bound-pattern.js'
import type { Scope } from '../scope.js'
import type { PatternScope } from './pattern-scope.js'

/** The predicates that stand inside of a node's brackets: labels, properties, WHERE. */
export function nodePredicates(parts: PatternScope, element: NodePattern, slot: number): readonly BoundPredicate[] {
  const { analysis, scope } = parts
  const target = analysis.variableFor(slot, element.variable?.name ?? '', element.at)
  analysis.mentionLabels('label', element.labels)
  const labels: readonly BoundPredicate[] =
    element.labels === undefined
      ? []
      : [{ expression: { kind: 'labelCheck', target, labels: element.labels, at: element.at }, uses: [slot] }]
  return [...labels, ...propertyPredicates(parts, element, target, slot, scope), ...wherePredicates(parts, element.where, scope)]
}

/** The predicates that stand inside of a relationship's brackets, but for its type; asked of each one where it is repeated. */
export function relationshipPredicates(
  parts: PatternScope,
  element: RelationshipPattern,
  slot: number,
): readonly BoundPredicate[] {
  const target = parts.analysis.variableFor(slot, element.variable?.name ?? '', element.at)
  parts.analysis.mentionLabels('type', element.types)
  const scope: Scope =
    element.variable === undefined
      ? parts.scope
      : new Map([...parts.scope, [element.variable.name, { name: element.variable.name, slot, type: 'RELATIONSHIP' as const }]])
  return [...propertyPredicates(parts, element, target, slot, scope), ...wherePredicates(parts, element.where, scope)]
}

/** `{key: value}` as `target.key = value`. */
function propertyPredicates(
  parts: PatternScope,
  element: NodePattern | RelationshipPattern,
  target: Variable,
  slot: number,
  scope: Scope,
): readonly BoundPredicate[] {
  const { analysis } = parts
  const { properties } = element
  if (properties === undefined) return []
  if (properties.kind !== 'map') {
    throw analysis.error(
      properties.at,
      'InvalidParameterUse',
      'A parameter cannot stand for a map of properties here: write {key: $value}',
    )
  }
  return properties.entries.map(({ key, value, at }) => {
    analysis.mention('property', key, at)
    const equality: Comparison = {
      kind: 'comparison',
      first: { kind: 'property', target, key, at },
      rest: [{ operator: '=', operand: value }],
      at,
    }
    const { uses } = analysis.withUses(value, () => void analysis.expression(value, scope))
    return { expression: equality, uses: uses.includes(slot) ? uses : [slot, ...uses] }
  })
}

function wherePredicates(parts: PatternScope, where: Expression | undefined, scope: Scope): readonly BoundPredicate[] {
  return conjunctsOf(where).map((conjunct) => parts.analysis.predicate(conjunct, scope))
}
