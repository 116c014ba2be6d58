import type { BoundPattern, BoundRelationship } from '../analysis/bound-query.js'
import { labelTest } from '../evaluator/label-test.js'
import type { RelationshipTest } from '../operators/step.js'
import type { Frame } from '../run/frame.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { LabelExpression } from '../syntax/pattern.js'
import { namesIn } from './statistics.js'

/**
 * The test that a relationship has an allowed type and is not one that another part of the same pattern has taken.
 *
 * @param taken Slots of relationships, or lists of them, that are filled already.
 */
export function relationshipTest(types: LabelExpression | undefined, taken: readonly number[]): RelationshipTest {
  const hasType = typeTest(types)
  if (taken.length === 0) return hasType
  return (relationship, frame) => hasType(relationship, frame) && !taken.some((slot) => isTaken(relationship, frame, slot))
}

function typeTest(types: LabelExpression | undefined): RelationshipTest {
  if (types === undefined) return () => true
  if (types.kind === 'name') {
    const { name } = types
    return (relationship) => relationship.type === name
  }
  const holds = labelTest(types)
  const known = new Map<string, boolean>()
  return ({ type }) => {
    const before = known.get(type)
    if (before !== undefined) return before
    const answer = holds([type])
    known.set(type, answer)
    return answer
  }
}

function isTaken(relationship: StoreRelationship, frame: Frame, slot: number): boolean {
  const value = frame[slot]
  return Array.isArray(value) ? value.includes(relationship) : value === relationship
}

/** The other relationships of a pattern that could turn out to be the same one as this. */
export function rivalsOf(pattern: BoundPattern, relationship: BoundRelationship): readonly number[] {
  const rivals = pattern.relationships.filter((other) => other !== relationship && mayMeet(relationship.types, other.types))
  return [...rivals.map(({ slot }) => slot), ...pattern.groups.map(({ walked }) => walked)]
}

function mayMeet(left: LabelExpression | undefined, right: LabelExpression | undefined): boolean {
  const first = namesIn(left)
  const second = namesIn(right)
  return first === undefined || second === undefined || first.some((name) => second.includes(name))
}
