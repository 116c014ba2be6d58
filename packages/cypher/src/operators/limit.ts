import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'

/** The first rows; its input is not asked for more, unless what it changes must all be done. */
export class Limit implements Operator {
  private left = 0

  constructor(
    private readonly input: Operator,
    private readonly count: () => number,
    private readonly drains: boolean,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.left = this.count()
  }

  next(): Status {
    if (this.left <= 0) return this.drains ? this.drain() : DONE
    const status = this.input.next()
    if (status === ROW) this.left--
    return status
  }

  private drain(): Status {
    let status = this.input.next()
    while (status === ROW) status = this.input.next()
    return status
  }
}
