import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** All rows but the first ones. */
export class Skip implements Operator {
  private left = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly count: () => number,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.left = this.count()
  }

  next(): Status {
    for (;;) {
      const status = this.input.next()
      if (status !== ROW || this.left <= 0) return status
      this.left--
      if (this.run.budget.step()) return PAUSE
    }
  }
}
