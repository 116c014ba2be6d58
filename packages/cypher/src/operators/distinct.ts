import type { Frame } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { keyOf, keyOfRow, type Key } from '../values/key-of.js'

/** Rows whose values in some slots have not come before. */
export class Distinct implements Operator {
  private readonly seen = new Set<Key>()
  private held = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slots: readonly number[],
    readonly about: OperatorFacts,
  ) {}

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
      const key = slotsKey(frame, this.slots)
      if (!this.seen.has(key)) {
        this.seen.add(key)
        this.hold(weightOf(key))
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

/** What a key takes, in values of a list. */
export function weightOf(key: Key): number {
  return typeof key === 'string' ? 3 + (key.length >> 4) : 3
}

/** The key of the values in some slots together. */
export function slotsKey(frame: Frame, slots: readonly number[]): Key {
  const [only] = slots
  return slots.length === 1 && only !== undefined
    ? keyOf(frame[only] ?? null)
    : keyOfRow(slots.map((slot) => frame[slot] ?? null))
}
