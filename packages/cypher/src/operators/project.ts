import type { Evaluate } from '../run/frame.js'
import { ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** An expression and the slot that takes its value. */
export interface Assignment {
  readonly slot: number
  readonly evaluate: Evaluate
}

/** Computes expressions of each row. */
export class Project implements Operator {
  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly assignments: readonly Assignment[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
  }

  next(): Status {
    const status = this.input.next()
    if (status === ROW) {
      const { frame } = this.run
      for (const { slot, evaluate } of this.assignments) frame[slot] = evaluate(frame)
    }
    return status
  }
}
