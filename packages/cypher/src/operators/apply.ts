import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'

/** For each row, the rows of an inner plan. */
export class Apply implements Operator {
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
    for (;;) {
      if (this.isInside) {
        const status = this.inner.next()
        if (status !== DONE) return status
        this.isInside = false
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.inner.open()
      this.isInside = true
    }
  }
}
