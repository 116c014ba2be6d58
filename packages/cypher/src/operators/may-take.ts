import type { Frame } from '../run/frame.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { ExpandOptions } from './expand.js'
import { isTaken } from './step.js'

/** Whether a relationship has an allowed type, and no other part of the pattern has taken it. */
export function mayTake(
  relationship: StoreRelationship,
  frame: Frame,
  { types, taken }: Pick<ExpandOptions, 'types' | 'taken'>,
): boolean {
  return types?.hasName(relationship.type) !== false && !isTaken(relationship, frame, taken)
}
