import type { Test } from '../run/frame.js'
import type { PAUSE } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { PathSelector, Repetition } from '../syntax/pattern.js'
import type { ExpandOptions } from './expand.js'
import { isTaken } from './step.js'

/** Which of the walks between two nodes are wanted. */
export interface ShortestOptions extends ExpandOptions {
  readonly selector: PathSelector
  readonly repetition: Repetition
  readonly element: number
  readonly tests: readonly Test[]
}

/** A search for walks, that can be asked again after a pause. */
export interface WalkSearch {
  /** The next walk, `undefined` when there is none, or a pause. */
  next(): readonly StoreRelationship[] | typeof PAUSE | undefined
}

/** Whether a relationship may be walked, its type apart: what is asked of each one. */
export function mayWalk(run: RunContext, options: ShortestOptions, step: StoreRelationship): boolean {
  const { taken, element, tests } = options
  if (isTaken(step, run.frame, taken)) return false
  if (tests.length === 0) return true
  run.frame[element] = step
  return tests.every((test) => test(run.frame))
}
