import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StepCursor, type StepDirection, type TypeChoice } from '../store/step-cursor.js'
import { nodeAt } from './node-at.js'
import { isTaken, type StepSlots, type TakenSlots } from './step.js'

/** How one relationship is walked from a node that the row has. */
export interface ExpandOptions {
  readonly slots: StepSlots
  readonly direction: StepDirection
  readonly types: TypeChoice | undefined
  readonly taken: TakenSlots
}

/** For each row, every relationship that leaves a node, and the node at its other end. */
export class Expand implements Operator {
  private readonly steps: StepCursor

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ExpandOptions,
    readonly about: OperatorFacts,
  ) {
    this.steps = new StepCursor(run.store, options.direction, options.types)
  }

  open(): void {
    this.input.open()
    this.steps.begin(undefined)
  }

  next(): Status {
    const { steps } = this
    const { frame, budget, store } = this.run
    const { slots, taken } = this.options
    for (;;) {
      while (steps.next()) {
        budget.step()
        const relationship = store.relationships[steps.relationship]
        const end = store.nodes[steps.end]
        if (relationship === undefined || end === undefined || isTaken(relationship, frame, taken)) continue
        frame[slots.relationship] = relationship
        frame[slots.to] = end
        return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      steps.begin(nodeAt(frame, slots.from))
      if (budget.step()) return PAUSE
    }
  }
}
