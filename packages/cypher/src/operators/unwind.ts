import type { Evaluate } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { CypherList } from '../values/value.js'

/** For each row, a row for every element of a list; none for null, one for any other value. */
export class Unwind implements Operator {
  private list: CypherList = []
  private position = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly evaluate: Evaluate,
    private readonly slot: number,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.list = []
    this.position = 0
  }

  next(): Status {
    const { frame, budget } = this.run
    for (;;) {
      if (this.position < this.list.length) {
        if (budget.step()) return PAUSE
        frame[this.slot] = this.list[this.position++] ?? null
        return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      const value = this.evaluate(frame)
      this.list = value === null ? [] : Array.isArray(value) ? (value as CypherList) : [value]
      this.position = 0
    }
  }
}
