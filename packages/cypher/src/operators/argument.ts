import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'

/** The beginning of a plan: the row at hand, once. */
export class Argument implements Operator {
  readonly about: OperatorFacts = { name: 'Argument', details: '', estimate: 1, inputs: [] }
  private given = false

  open(): void {
    this.given = false
  }

  next(): Status {
    if (this.given) return DONE
    this.given = true
    return ROW
  }
}
