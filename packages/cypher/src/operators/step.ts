import type { Frame } from '../run/frame.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'

/** Where a step along a relationship lies in the frame. */
export interface StepSlots {
  readonly from: number
  readonly relationship: number
  readonly to: number
}

/** Whether a relationship may be taken: its type, and that no other part of the pattern has taken it. */
export type RelationshipTest = (relationship: StoreRelationship, frame: Frame) => boolean

/** How a step is walked, seen from where it begins. */
export type StepDirection = 'out' | 'in' | 'both'

const NONE: readonly StoreRelationship[] = []

/**
 * Relationships that leave a node in a direction, perhaps with some of another type among them; `secondStepsOf` those of the other
 * direction where both count.
 */
export function firstStepsOf(node: StoreNode, direction: StepDirection, type: string | undefined): readonly StoreRelationship[] {
  return direction === 'in' ? node.incomingOf(type) : node.outgoingOf(type)
}

export function secondStepsOf(node: StoreNode, direction: StepDirection, type: string | undefined): readonly StoreRelationship[] {
  return direction === 'both' ? node.incomingOf(type) : NONE
}
