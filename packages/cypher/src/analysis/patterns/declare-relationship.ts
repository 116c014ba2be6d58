import type { PathSelector, RelationshipPattern } from '../../syntax/pattern.js'
import type { BoundPredicate, BoundRelationship } from '../bound-pattern.js'
import { relationshipPredicates } from './element-predicates.js'
import type { PatternScope } from './pattern-scope.js'

/** Where a relationship stands. */
interface Place {
  readonly from: number
  readonly to: number
  readonly pathIsNamed: boolean
  readonly selector?: PathSelector
}

/** Declares the variable of a relationship and adds it; gives its slot. */
export function declareRelationship(
  parts: PatternScope,
  element: RelationshipPattern,
  place: Place,
  pending: (() => void)[],
): number {
  const { variable, repetition, types, direction } = element
  const repeated = repetition !== undefined || place.selector !== undefined
  const bound = variable !== undefined && parts.isBound(variable)
  const slot = parts.relationship(variable, repeated)
  const predicates: BoundPredicate[] = []
  const relationship: BoundRelationship = {
    slot,
    name: variable?.name ?? '',
    bound,
    from: place.from,
    to: place.to,
    direction,
    element: repeated ? parts.newSlot() : slot,
    predicates,
    used: variable !== undefined || place.pathIsNamed,
    ...(types === undefined ? {} : { types }),
    ...(repeated ? { repetition: repetition ?? { min: 1, max: 1 } } : {}),
  }
  if (place.selector === undefined) parts.relationships.push(relationship)
  else parts.shortest.push({ selector: place.selector, relationship })
  pending.push(() => {
    const found = relationshipPredicates(parts, element, relationship.element)
    if (repeated) predicates.push(...found)
    else parts.predicates.push(...found)
  })
  return slot
}
