import type { Change } from '../evaluator/set-items.js'
import { ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** Changes properties or labels for each row, one change after the other. */
export class SetProperties implements Operator {
  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly changes: readonly Change[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
  }

  next(): Status {
    const status = this.input.next()
    if (status === ROW) for (const change of this.changes) change(this.run.frame)
    return status
  }
}
