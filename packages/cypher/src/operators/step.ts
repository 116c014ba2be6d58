import type { Frame } from '../run/frame.js'
import type { StoreRelationship } from '../store/store-relationship.js'

/** Where a step along a relationship lies in the frame. */
export interface StepSlots {
  readonly from: number
  readonly relationship: number
  readonly to: number
}

/** Relationships, and lists of them, that other parts of the same pattern have taken: none is taken twice. */
export interface TakenSlots {
  readonly single: readonly number[]
  readonly lists: readonly number[]
}

/** Whether another part of the pattern has taken a relationship. */
export function isTaken(relationship: StoreRelationship, frame: Frame, { single, lists }: TakenSlots): boolean {
  for (const slot of single) if (frame[slot] === relationship) return true
  for (const slot of lists) {
    const value = frame[slot]
    if (Array.isArray(value) && value.includes(relationship)) return true
  }
  return false
}
