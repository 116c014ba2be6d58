import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import { nodeAt } from './node-at.js'
import { firstStepsOf, secondStepsOf, type RelationshipTest, type StepDirection, type StepSlots } from './step.js'

const NONE: readonly StoreRelationship[] = []

/** How one relationship is walked from a node that the row has. */
export interface ExpandOptions {
  readonly slots: StepSlots
  readonly direction: StepDirection
  /** The only type, to look up by; undefined for any number of them. */
  readonly type: string | undefined
  readonly accepts: RelationshipTest
}

/** For each row, every relationship that leaves a node, and the node at its other end. */
export class Expand implements Operator {
  private steps: readonly StoreRelationship[] = NONE
  private later: readonly StoreRelationship[] = NONE
  private position = 0
  private inSecond = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ExpandOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.steps = NONE
    this.later = NONE
    this.position = 0
    this.inSecond = false
  }

  next(): Status {
    const { frame, budget } = this.run
    const { slots, direction, type, accepts } = this.options
    const { from, relationship: relationshipSlot, to } = slots
    for (;;) {
      while (this.position < this.steps.length) {
        if (budget.step()) return PAUSE
        const step = this.steps[this.position++]
        if (step === undefined || !accepts(step, frame)) continue
        // A loop is among the outgoing and the incoming ones; it counts once.
        if (this.inSecond && step.start === step.end) continue
        frame[relationshipSlot] = step
        frame[to] = direction === 'out' ? step.end : direction === 'in' ? step.start : this.inSecond ? step.start : step.end
        return ROW
      }
      if (this.later.length > 0) {
        this.steps = this.later
        this.later = NONE
        this.position = 0
        this.inSecond = true
        continue
      }
      const status = this.input.next()
      if (status !== ROW) return status
      const node = nodeAt(frame, from)
      this.steps = node === undefined ? NONE : firstStepsOf(node, direction, type)
      this.later = node === undefined ? NONE : secondStepsOf(node, direction, type)
      this.position = 0
      this.inSecond = false
      if (budget.step()) return PAUSE
    }
  }
}
