import type { Frame } from '../run/frame.js'
import type { Budget } from '../run/budget.js'
import { DONE, ROW, type Status } from '../run/operator.js'
import type { CypherValue } from '../values/value.js'

/** Rows put aside: the values of some slots. Counted against the run's memory. */
export class RowBuffer {
  rows: CypherValue[][] = []
  private position = 0

  constructor(
    private readonly budget: Budget,
    private readonly slots: readonly number[],
  ) {}

  /** Puts the row at hand aside, with more values behind it. */
  save(frame: Frame, extra: readonly CypherValue[] = []): void {
    const row = this.slots.map((slot) => frame[slot] ?? null)
    for (const value of extra) row.push(value)
    this.budget.hold(row.length + 1)
    this.rows.push(row)
  }

  /** Puts the next row back into the frame, from the first on; done when there is none left. */
  replay(frame: Frame): Status {
    const row = this.rows[this.position++]
    if (row === undefined) return DONE
    for (let index = 0; index < this.slots.length; index++) {
      const slot = this.slots[index]
      if (slot !== undefined) frame[slot] = row[index] ?? null
    }
    return ROW
  }

  /** Keeps the first `count` rows. */
  truncate(count: number): void {
    this.release(this.rows.slice(count))
    this.rows.length = Math.min(count, this.rows.length)
  }

  clear(): void {
    this.release(this.rows)
    this.rows = []
    this.position = 0
  }

  private release(rows: readonly CypherValue[][]): void {
    for (const row of rows) this.budget.release(row.length + 1)
  }
}
