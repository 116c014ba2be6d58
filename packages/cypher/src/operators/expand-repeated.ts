import type { Test } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { Repetition } from '../syntax/pattern.js'
import type { ExpandOptions } from './expand.js'
import { nodeAt } from './node-at.js'
import { firstStepsOf, secondStepsOf } from './step.js'

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

/** One node of the walk at hand: the relationships that leave it, and which of them comes next. */
interface Level {
  readonly node: StoreNode
  steps: readonly StoreRelationship[]
  later: readonly StoreRelationship[]
  position: number
  inSecond: boolean
}

/** For each row, every walk from a node that takes no relationship twice and has an allowed length, depth first. */
export class ExpandRepeated implements Operator {
  private readonly levels: Level[] = []
  private readonly walked: StoreRelationship[] = []
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
    this.levels.length = 0
    this.walked.length = 0
    this.fresh = false
  }

  next(): Status {
    for (;;) {
      const status = this.levels.length === 0 ? this.begin() : this.advance()
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
    return this.run.budget.step() ? PAUSE : ROW
  }

  private enter(node: StoreNode): void {
    const { direction, type, repetition } = this.options
    const depth = this.walked.length
    const goesOn = depth < repetition.max
    this.levels.push({
      node,
      steps: goesOn ? firstStepsOf(node, direction, type) : [],
      later: goesOn ? secondStepsOf(node, direction, type) : [],
      position: 0,
      inSecond: false,
    })
    this.fresh = depth >= repetition.min
  }

  /** Goes one relationship further, or back where none is left. */
  private advance(): Status {
    const { budget } = this.run
    if (budget.step()) return PAUSE
    this.fresh = false
    const level = this.levels.at(-1)
    if (level === undefined) return ROW
    const step = level.steps[level.position++]
    if (step !== undefined) {
      if (!(level.inSecond && step.start === step.end) && this.mayWalk(step)) {
        this.walked.push(step)
        this.enter(step.otherEnd(level.node))
      }
    } else if (level.later.length > 0) {
      level.steps = level.later
      level.later = []
      level.position = 0
      level.inSecond = true
    } else {
      this.levels.pop()
      this.walked.pop()
    }
    return ROW
  }

  private mayWalk(step: StoreRelationship): boolean {
    const { accepts, element, tests } = this.options
    const { frame } = this.run
    if (this.walked.includes(step) || !accepts(step, frame)) return false
    if (tests.length === 0) return true
    frame[element] = step
    return tests.every((test) => test(frame))
  }

  /** Whether the walk ends where it may; leaves its end and its relationships in the frame. */
  private ends(): boolean {
    const { slots, into, keepList, reversed } = this.options
    const { frame } = this.run
    const node = this.levels.at(-1)?.node
    if (node === undefined) return false
    if (into && nodeAt(frame, slots.to) !== node) return false
    frame[slots.to] = node
    if (keepList) {
      this.run.budget.charge(this.walked.length)
      frame[slots.relationship] = reversed ? this.walked.toReversed() : [...this.walked]
    }
    return true
  }
}
