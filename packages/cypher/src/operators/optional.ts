import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** For each row, the rows of an inner plan; when there are none, the row once, with null for what the plan would have filled. */
export class Optional implements Operator {
  private isInside = false
  private found = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly slots: readonly number[],
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
        if (status !== DONE) {
          if (status === ROW) this.found = true
          return status
        }
        this.isInside = false
        if (!this.found) return this.withNulls()
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.inner.open()
      this.isInside = true
      this.found = false
    }
  }

  private withNulls(): Status {
    for (const slot of this.slots) this.run.frame[slot] = null
    return ROW
  }
}
