import type { Test } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StepCursor } from '../store/step-cursor.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { Repetition } from '../syntax/pattern.js'
import type { ExpandOptions } from './expand.js'
import { nodeAt } from './node-at.js'
import { isTaken } from './step.js'

/** How a walk of variable length is made. */
export interface RepeatedOptions extends ExpandOptions {
  readonly repetition: Repetition
  /** Whether the row has the node at the other end already. */
  readonly into: boolean
  /** Where each relationship lies while `tests` are asked of it. */
  readonly element: number
  readonly tests: readonly Test[]
  /** Whether the list of relationships is wanted. */
  readonly keepList: boolean
  /** The walk goes against the pattern's direction of reading: the list is turned round. */
  readonly reversed: boolean
}

/** For each row, every walk from a node that takes no relationship twice and has an allowed length, depth first. */
export class ExpandRepeated implements Operator {
  /** The relationships that leave each node of the walk; kept for the next walk. */
  private readonly cursors: StepCursor[] = []
  private readonly walked: StoreRelationship[] = []
  /** How many nodes the walk at hand has; none before a row is taken. */
  private depth = 0
  private end: StoreNode | undefined
  /** The walk at hand ends at an allowed length and is to be given out. */
  private fresh = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: RepeatedOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.depth = 0
    this.walked.length = 0
    this.fresh = false
  }

  next(): Status {
    for (;;) {
      const status = this.depth === 0 ? this.begin() : this.advance()
      if (status === PAUSE) return PAUSE
      if (status === DONE) return DONE
      if (this.fresh && this.ends()) return ROW
    }
  }

  /** Takes the next row and stands at its node. */
  private begin(): Status {
    const status = this.input.next()
    if (status !== ROW) return status
    this.fresh = false
    const node = nodeAt(this.run.frame, this.options.slots.from)
    if (node !== undefined) this.enter(node)
    return this.pauseOrRow()
  }

  private enter(node: StoreNode): void {
    const { repetition, direction, types } = this.options
    const length = this.walked.length
    const cursor = (this.cursors[this.depth++] ??= new StepCursor(this.run.store, direction, types))
    cursor.begin(length < repetition.max ? node : undefined)
    this.end = node
    this.fresh = length >= repetition.min
  }

  /** Goes one relationship further, or back where none is left. */
  private advance(): Status {
    const { store } = this.run
    this.fresh = false
    const cursor = this.cursors[this.depth - 1]
    if (cursor?.next() === true) {
      const step = store.relationships[cursor.relationship]
      const end = store.nodes[cursor.end]
      if (step !== undefined && end !== undefined && this.mayWalk(step)) {
        this.walked.push(step)
        this.enter(end)
      }
    } else {
      this.depth--
      this.walked.pop()
    }
    return this.pauseOrRow()
  }

  /** A walk that is to be given out goes before the pause. */
  private pauseOrRow(): Status {
    return this.run.budget.step() && !this.fresh ? PAUSE : ROW
  }

  private mayWalk(step: StoreRelationship): boolean {
    const { taken, element, tests } = this.options
    const { frame } = this.run
    if (this.walked.includes(step) || isTaken(step, frame, taken)) return false
    if (tests.length === 0) return true
    frame[element] = step
    return tests.every((test) => test(frame))
  }

  /** Whether the walk ends where it may; leaves its end and its relationships in the frame. */
  private ends(): boolean {
    const { slots, into, keepList, reversed } = this.options
    const { frame, budget } = this.run
    this.fresh = false
    if (this.end === undefined || (into && nodeAt(frame, slots.to) !== this.end)) return false
    frame[slots.to] = this.end
    if (keepList) {
      budget.charge(this.walked.length)
      frame[slots.relationship] = reversed ? this.walked.toReversed() : [...this.walked]
    }
    return true
  }
}
