import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** One row with a number that the store knows without looking at anything. */
export class CountStore implements Operator {
  private given = false

  constructor(
    private readonly run: RunContext,
    private readonly slots: readonly number[],
    private readonly count: () => number,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.given = false
  }

  next(): Status {
    if (this.given) return DONE
    this.given = true
    const count = this.count()
    for (const slot of this.slots) this.run.frame[slot] = count
    return ROW
  }
}
