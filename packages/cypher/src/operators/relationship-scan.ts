import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import type { ExpandOptions } from './expand.js'
import { mayTake } from './may-take.js'

const NONE: readonly StoreRelationship[] = []

/** For each row, every relationship of a list with both its ends; of an undirected pattern in both directions. */
export class RelationshipScan implements Operator {
  private candidates: readonly StoreRelationship[] = NONE
  private position = 0
  private reversed: StoreRelationship | undefined

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ExpandOptions,
    private readonly find: () => readonly StoreRelationship[],
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
    const { direction } = this.options
    for (;;) {
      if (this.reversed !== undefined) return this.emit(this.reversed, true)
      while (this.position < this.candidates.length) {
        if (budget.step()) return PAUSE
        const relationship = this.candidates[this.position++]
        if (relationship === undefined || relationship.deleted || !mayTake(relationship, frame, this.options)) continue
        const twice = direction === 'both' && relationship.start !== relationship.end
        this.emit(relationship, direction === 'in')
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
    const { slots } = this.options
    this.reversed = undefined
    frame[slots.relationship] = relationship
    frame[slots.from] = reversed ? relationship.end : relationship.start
    frame[slots.to] = reversed ? relationship.start : relationship.end
    return ROW
  }
}
