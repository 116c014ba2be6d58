import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StepCursor, type StepDirection } from '../store/step-cursor.js'
import type { StoreNode } from '../store/store-node.js'
import type { ExpandOptions } from './expand.js'
import { nodeAt } from './node-at.js'
import { isTaken } from './step.js'

const TURNED: Readonly<Record<StepDirection, StepDirection>> = { out: 'in', in: 'out', both: 'both' }

/** For each row, every relationship between two nodes that the row has; walked from the end with fewer relationships. */
export class ExpandInto implements Operator {
  private readonly ahead: StepCursor
  private readonly back: StepCursor
  private steps: StepCursor
  private wanted = -1

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ExpandOptions,
    readonly about: OperatorFacts,
  ) {
    this.ahead = new StepCursor(run.store, options.direction, options.types)
    this.back = new StepCursor(run.store, TURNED[options.direction], options.types)
    this.steps = this.ahead
  }

  open(): void {
    this.input.open()
    this.steps.begin(undefined)
  }

  next(): Status {
    const { frame, budget, store } = this.run
    const { slots, taken } = this.options
    for (;;) {
      const { steps, wanted } = this
      while (steps.next()) {
        budget.step()
        if (steps.end !== wanted) continue
        const relationship = store.relationships[steps.relationship]
        if (relationship === undefined || isTaken(relationship, frame, taken)) continue
        frame[slots.relationship] = relationship
        return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.begin(nodeAt(frame, slots.from), nodeAt(frame, slots.to))
      if (budget.step()) return PAUSE
    }
  }

  private begin(from: StoreNode | undefined, to: StoreNode | undefined): void {
    const both = from !== undefined && to !== undefined
    this.ahead.begin(both ? from : undefined)
    this.back.begin(both ? to : undefined)
    const turned = this.back.left < this.ahead.left
    this.steps = turned ? this.back : this.ahead
    this.wanted = (turned ? from : to)?.ordinal ?? -1
  }
}
