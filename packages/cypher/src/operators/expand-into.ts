import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { ExpandOptions } from './expand.js'
import { nodeAt } from './node-at.js'
import { firstStepsOf, secondStepsOf, type StepDirection } from './step.js'

const NONE: readonly StoreRelationship[] = []
const TURNED: Readonly<Record<StepDirection, StepDirection>> = { out: 'in', in: 'out', both: 'both' }

/** For each row, every relationship between two nodes that the row has; walked from the end with fewer relationships. */
export class ExpandInto implements Operator {
  private steps: readonly StoreRelationship[] = NONE
  private later: readonly StoreRelationship[] = NONE
  private position = 0
  private near: StoreNode | undefined
  private far: StoreNode | undefined

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
  }

  next(): Status {
    const { frame, budget } = this.run
    const { slots, accepts } = this.options
    for (;;) {
      while (this.position < this.steps.length) {
        if (budget.step()) return PAUSE
        const step = this.steps[this.position++]
        if (step === undefined || !this.joins(step) || !accepts(step, frame)) continue
        frame[slots.relationship] = step
        return ROW
      }
      if (this.later.length > 0) {
        this.steps = this.later
        this.later = NONE
        this.position = 0
        continue
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.begin(nodeAt(frame, slots.from), nodeAt(frame, slots.to))
      if (budget.step()) return PAUSE
    }
  }

  private begin(from: StoreNode | undefined, to: StoreNode | undefined): void {
    this.position = 0
    this.later = NONE
    this.steps = NONE
    if (from === undefined || to === undefined) return
    const { direction, type } = this.options
    const ahead = firstStepsOf(from, direction, type)
    const back = firstStepsOf(to, TURNED[direction], type)
    const turned = back.length < ahead.length
    this.near = turned ? to : from
    this.far = turned ? from : to
    this.steps = turned ? back : ahead
    // A loop is in both lists, and only one of them is looked at.
    this.later = from === to ? NONE : secondStepsOf(this.near, direction, type)
  }

  private joins(step: StoreRelationship): boolean {
    return (step.start === this.near && step.end === this.far) || (step.start === this.far && step.end === this.near)
  }
}
