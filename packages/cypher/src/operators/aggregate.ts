import type { Accumulator, AggregationDefinition } from '../aggregations/aggregation-definition.js'
import type { Evaluate, Frame } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { keyOf, keyOfRow, type Key } from '../values/key-of.js'
import type { CypherValue } from '../values/value.js'
import { slotsKey, weightOf } from './distinct.js'

/** One aggregating call. */
export interface AggregateColumn {
  readonly slot: number
  readonly definition: AggregationDefinition
  readonly distinct: boolean
  /** None for `count(*)`. */
  readonly args: readonly Evaluate[]
}

interface Group {
  readonly keys: readonly CypherValue[]
  readonly accumulators: readonly Accumulator[]
  /** For each aggregate over distinct values, what has come. */
  readonly seen: readonly (Set<Key> | undefined)[]
}

const A_ROW: readonly CypherValue[] = [true]

/** One row for each group of rows with the same keys, in the order of their first rows; without keys, exactly one. */
export class Aggregate implements Operator {
  private readonly groups = new Map<Key, Group>()
  private output: Iterator<Group> | undefined
  private held = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly keys: readonly number[],
    private readonly columns: readonly AggregateColumn[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.groups.clear()
    this.output = undefined
    this.run.budget.release(this.held)
    this.held = 0
  }

  next(): Status {
    if (this.output === undefined) {
      const status = this.collect()
      if (status !== DONE) return status
      if (this.keys.length === 0 && this.groups.size === 0) this.groups.set(null, this.newGroup(this.run.frame))
      this.output = this.groups.values()
    }
    const next = this.output.next()
    if (next.done === true) return DONE
    this.emit(next.value)
    return ROW
  }

  private collect(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      const key = this.keys.length === 0 ? null : slotsKey(frame, this.keys)
      let group = this.groups.get(key)
      if (group === undefined) {
        group = this.newGroup(frame)
        this.hold(weightOf(key))
        this.groups.set(key, group)
      }
      this.add(group, frame)
      if (budget.step()) return PAUSE
    }
  }

  private newGroup(frame: Frame): Group {
    this.hold(this.keys.length + 4 * this.columns.length + 4)
    return {
      keys: this.keys.map((slot) => frame[slot] ?? null),
      accumulators: this.columns.map(({ definition }) => definition.create()),
      seen: this.columns.map(({ distinct }) => (distinct ? new Set() : undefined)),
    }
  }

  private add(group: Group, frame: Frame): void {
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index]
      const accumulator = group.accumulators[index]
      if (column === undefined || accumulator === undefined) continue
      if (column.args.length === 0) {
        accumulator.add(A_ROW)
        continue
      }
      const values = column.args.map((arg) => arg(frame))
      if (values[0] === null || this.isRepeated(group.seen[index], values)) continue
      if (column.definition.keeps === true) this.hold(1)
      accumulator.add(values)
    }
  }

  private isRepeated(seen: Set<Key> | undefined, values: readonly CypherValue[]): boolean {
    if (seen === undefined) return false
    const key = values.length === 1 ? keyOf(values[0] ?? null) : keyOfRow(values)
    if (seen.has(key)) return true
    seen.add(key)
    this.hold(weightOf(key))
    return false
  }

  private hold(values: number): void {
    this.held += values
    this.run.budget.hold(values)
  }

  private emit(group: Group): void {
    const { frame } = this.run
    this.keys.forEach((slot, index) => (frame[slot] = group.keys[index] ?? null))
    this.columns.forEach(({ slot }, index) => (frame[slot] = group.accumulators[index]?.result() ?? null))
  }
}
