import type { Frame, Test } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** Rows for which all predicates hold. */
export class Filter implements Operator {
  private readonly frame: Frame

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly tests: readonly Test[],
    readonly about: OperatorFacts,
  ) {
    this.frame = run.frame
  }

  open(): void {
    this.input.open()
  }

  next(): Status {
    const { input, frame, tests } = this
    for (;;) {
      const status = input.next()
      if (status !== ROW || this.holds(tests, frame)) return status
      if (this.run.budget.step()) return PAUSE
    }
  }

  private holds(tests: readonly Test[], frame: Frame): boolean {
    for (const test of tests) if (!test(frame)) return false
    return true
  }
}
