import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { RelationshipTest, StepSlots } from './step.js'

const NONE: readonly StoreRelationship[] = []

/** For each row, every relationship of a list with both its ends; of an undirected pattern in both directions. */
export class RelationshipScan implements Operator {
  private candidates: readonly StoreRelationship[] = NONE
  private position = 0
  private reversed: StoreRelationship | undefined

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slots: StepSlots,
    private readonly direction: 'out' | 'in' | 'both',
    private readonly find: () => readonly StoreRelationship[],
    private readonly accepts: RelationshipTest,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.candidates = NONE
    this.position = 0
    this.reversed = undefined
  }

  next(): Status {
    const { frame, budget } = this.run
    for (;;) {
      if (this.reversed !== undefined) return this.emit(this.reversed, true)
      while (this.position < this.candidates.length) {
        if (budget.step()) return PAUSE
        const relationship = this.candidates[this.position++]
        if (relationship === undefined || relationship.deleted || !this.accepts(relationship, frame)) continue
        const twice = this.direction === 'both' && relationship.start !== relationship.end
        this.emit(relationship, this.direction === 'in')
        this.reversed = twice ? relationship : undefined
        return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.candidates = this.find()
      this.position = 0
    }
  }

  private emit(relationship: StoreRelationship, reversed: boolean): Status {
    const { frame } = this.run
    this.reversed = undefined
    frame[this.slots.relationship] = relationship
    frame[this.slots.from] = reversed ? relationship.end : relationship.start
    frame[this.slots.to] = reversed ? relationship.start : relationship.end
    return ROW
  }
}
