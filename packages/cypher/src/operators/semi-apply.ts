import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** Rows for which an inner plan gives a row, or, as a `without`, those for which it gives none. It is left at its first row. */
export class SemiApply implements Operator {
  private isInside = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly without: boolean,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.isInside = false
  }

  next(): Status {
    for (;;) {
      if (this.isInside) {
        const status = this.inner.next()
        if (status === PAUSE) return PAUSE
        this.isInside = false
        if ((status === DONE) === this.without) return ROW
        if (this.run.budget.step()) return PAUSE
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.inner.open()
      this.isInside = true
    }
  }
}
