import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import { nodeAt, relationshipAt } from './node-at.js'
import type { ExpandOptions } from './expand.js'
import { mayTake } from './may-take.js'

/** For each row, the ends of a relationship that the row has already, in each direction that the pattern allows. */
export class BoundStep implements Operator {
  private turned = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ExpandOptions,
    /** Whether the row has the node at the left, at the right already. */
    private readonly has: { readonly from: boolean; readonly to: boolean },
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.turned = false
  }

  next(): Status {
    const { frame, budget } = this.run
    const { slots, direction } = this.options
    for (;;) {
      if (this.turned) {
        this.turned = false
        const step = relationshipAt(frame, slots.relationship)
        if (step !== undefined && this.place(step.end, step.start)) return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      if (budget.step()) return PAUSE
      const step = relationshipAt(frame, slots.relationship)
      if (step === undefined || step.deleted || !mayTake(step, frame, this.options)) continue
      this.turned = direction === 'both' && step.start !== step.end
      if (direction === 'in' ? this.place(step.end, step.start) : this.place(step.start, step.end)) return ROW
    }
  }

  /** Fills in the ends, or compares them with those that the row has. */
  private place(from: StoreNode, to: StoreNode): boolean {
    const { frame } = this.run
    const { slots } = this.options
    if (this.has.from && nodeAt(frame, slots.from) !== from) return false
    if (this.has.to && nodeAt(frame, slots.to) !== to) return false
    if (!this.has.from && slots.from === slots.to && from !== to) return false
    if (!this.has.from) frame[slots.from] = from
    if (!this.has.to) frame[slots.to] = to
    return true
  }
}
