import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { RowKeys, weightOf } from './row-keys.js'

/** Whether a row has been given out. */
interface Mark {
  given: boolean
}

/** Rows whose values in some slots have not come before. */
export class Distinct implements Operator {
  private readonly seen: RowKeys<Mark>
  private held = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slots: readonly number[],
    readonly about: OperatorFacts,
  ) {
    this.seen = new RowKeys(slots)
  }

  open(): void {
    this.input.open()
    this.run.budget.release(this.held)
    this.held = 0
    this.seen.clear()
  }

  next(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      const mark = this.seen.get(frame, (key) => {
        this.hold(weightOf(key) + this.slots.length)
        return { given: false }
      })
      if (!mark.given) {
        mark.given = true
        return ROW
      }
      if (budget.step()) return PAUSE
    }
  }

  private hold(values: number): void {
    this.held += values
    this.run.budget.hold(values)
  }
}
