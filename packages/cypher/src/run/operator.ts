/** What an operator says when it is asked for its next row: none is left, there is one in the frame, or ask again after a pause. */
export const DONE = 0
export const ROW = 1
export const PAUSE = 2

export type Status = typeof DONE | typeof ROW | typeof PAUSE

/**
 * One step of a plan. It takes rows from its input, and leaves its own in the frame that all share: a row is there until the next one is
 * asked for.
 *
 * Source of the protocol: Graefe, "Volcano: an extensible and parallel query evaluation system", IEEE TKDE 1994; one frame in place of
 * rows that are passed on, and a pause, after which the operator goes on where it was.
 */
export interface Operator {
  /** Begins anew, for the row that the frame holds now. */
  open(): void
  next(): Status
  readonly about: OperatorFacts
}

/** What EXPLAIN and PROFILE show. */
export interface OperatorFacts {
  readonly name: string
  readonly details: string
  /** Rows that the planner expects, where it has an idea. */
  readonly estimate?: number
  readonly inputs: readonly Operator[]
}
