import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'

/** The beginning of a plan: the row at hand, once. */
export class Argument implements Operator {
  readonly about: OperatorFacts
  private given = false

  /** @param rows How often the plan is expected to be begun. */
  constructor(rows = 1) {
    this.about = { name: 'Argument', details: '', estimate: rows, inputs: [] }
  }

  open(): void {
    this.given = false
  }

  next(): Status {
    if (this.given) return DONE
    this.given = true
    return ROW
  }
}
