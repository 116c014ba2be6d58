import type { Evaluate } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { orderValues } from '../values/order.js'
import type { CypherValue } from '../values/value.js'
import { RowBuffer } from './row-buffer.js'

/** What is sorted by, the most important first. */
export interface SortKey {
  readonly evaluate: Evaluate
  readonly descending: boolean
}

/** All rows in order; rows with equal keys stay as they came. With `first`, only so many of them are kept. */
export class Sort implements Operator {
  private readonly buffer: RowBuffer
  private sorted = false
  private kept = Infinity
  /** The last of the rows that are kept, once there are as many. */
  private last: readonly CypherValue[] | undefined

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slots: readonly number[],
    private readonly keys: readonly SortKey[],
    private readonly first: (() => number) | undefined,
    readonly about: OperatorFacts,
  ) {
    this.buffer = new RowBuffer(run.budget, slots)
  }

  open(): void {
    this.input.open()
    this.buffer.clear()
    this.sorted = false
    this.last = undefined
    this.kept = this.first === undefined ? Infinity : this.first()
  }

  next(): Status {
    if (!this.sorted) {
      const status = this.collect()
      if (status !== DONE) return status
      this.sort()
      this.sorted = true
    }
    return this.buffer.replay(this.run.frame)
  }

  private collect(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      const keys = this.keys.map(({ evaluate }) => evaluate(frame))
      if (!this.isBehind(keys)) this.buffer.save(frame, keys)
      if (this.buffer.rows.length > 2 * this.kept + 1000) this.sort()
      if (budget.step()) return PAUSE
    }
  }

  /** Whether as many rows as are kept come before a row with these keys, as far as was sorted. */
  private isBehind(keys: readonly CypherValue[]): boolean {
    const { last } = this
    return last !== undefined && this.compareKeys(keys, 0, last, this.slots.length) >= 0
  }

  private sort(): void {
    this.run.budget.charge(this.buffer.rows.length)
    this.buffer.rows.sort((left, right) => this.compare(left, right))
    if (this.buffer.rows.length < this.kept) return
    this.buffer.truncate(this.kept)
    this.last = this.buffer.rows.at(-1)
  }

  private compare(left: readonly CypherValue[], right: readonly CypherValue[]): number {
    return this.compareKeys(left, this.slots.length, right, this.slots.length)
  }

  private compareKeys(left: readonly CypherValue[], leftAt: number, right: readonly CypherValue[], rightAt: number): number {
    for (let index = 0; index < this.keys.length; index++) {
      const order = orderValues(left[leftAt + index] ?? null, right[rightAt + index] ?? null)
      if (order !== 0) return this.keys[index]?.descending === true ? -order : order
    }
    return 0
  }
}
