import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'

/** For each row, an inner plan is run for its effects; the row goes on once. */
export class ApplyOnce implements Operator {
  private isInside = false

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.isInside = false
  }

  next(): Status {
    if (!this.isInside) {
      const status = this.input.next()
      if (status !== ROW) return status
      this.inner.open()
      this.isInside = true
    }
    let status = this.inner.next()
    while (status === ROW) status = this.inner.next()
    if (status !== DONE) return status
    this.isInside = false
    return ROW
  }
}
