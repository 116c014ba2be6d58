import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { RowBuffer } from './row-buffer.js'

/** All rows are taken from the input before the first goes on, so that a clause does not see what a later one changes. */
export class Eager implements Operator {
  private readonly buffer: RowBuffer
  private collected = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    slots: readonly number[],
    readonly about: OperatorFacts,
  ) {
    this.buffer = new RowBuffer(run.budget, slots)
  }

  open(): void {
    this.input.open()
    this.buffer.clear()
    this.collected = false
  }

  next(): Status {
    if (!this.collected) {
      const status = this.collect()
      if (status !== DONE) return status
      this.collected = true
    }
    return this.buffer.replay(this.run.frame)
  }

  private collect(): Status {
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      this.buffer.save(this.run.frame)
      if (this.run.budget.step()) return PAUSE
    }
  }
}
