import type { Frame } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { keyOf, keyOfRow, type Key } from '../values/key-of.js'

/** Rows whose values in some slots have not come before. */
export class Distinct implements Operator {
  private readonly seen = new Set<Key>()

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slots: readonly number[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.run.budget.release(this.seen.size * (this.slots.length + 1))
    this.seen.clear()
  }

  next(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      const key = slotsKey(frame, this.slots)
      if (!this.seen.has(key)) {
        this.seen.add(key)
        budget.hold(this.slots.length + 1)
        return ROW
      }
      if (budget.step()) return PAUSE
    }
  }
}

/** The key of the values in some slots together. */
export function slotsKey(frame: Frame, slots: readonly number[]): Key {
  const [only] = slots
  return slots.length === 1 && only !== undefined
    ? keyOf(frame[only] ?? null)
    : keyOfRow(slots.map((slot) => frame[slot] ?? null))
}
