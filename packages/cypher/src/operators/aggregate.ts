import type { Accumulator, AggregationDefinition } from '../aggregations/aggregation-definition.js'
import type { Evaluate, Frame } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { keyOf, keyOfRow, type Key } from '../values/key-of.js'
import type { CypherValue } from '../values/value.js'
import { weightOfKept } from '../values/weight-of-value.js'
import { RowKeys, weightOf } from './row-keys.js'

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
  /** For each aggregate over distinct values, what has come; nothing where there is none. */
  readonly seen: readonly (Set<Key> | undefined)[] | undefined
}

/** One row for each group of rows with the same keys, in the order of their first rows; without keys, exactly one. */
export class Aggregate implements Operator {
  private readonly table: RowKeys<Group>
  private groups: Group[] = []
  private position = -1
  private held = 0
  private readonly isDistinct: boolean

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly keys: readonly number[],
    private readonly columns: readonly AggregateColumn[],
    readonly about: OperatorFacts,
  ) {
    this.table = new RowKeys(keys)
    this.isDistinct = columns.some(({ distinct }) => distinct)
  }

  open(): void {
    this.input.open()
    this.table.clear()
    this.groups = []
    this.position = -1
    this.run.budget.release(this.held)
    this.held = 0
  }

  next(): Status {
    if (this.position < 0) {
      const status = this.collect()
      if (status !== DONE) return status
      if (this.keys.length === 0 && this.groups.length === 0) this.newGroup(null)
      this.position = 0
    }
    const group = this.groups[this.position++]
    if (group === undefined) return DONE
    this.emit(group)
    return ROW
  }

  private collect(): Status {
    const { frame, budget } = this.run
    const newGroup = (key: Key): Group => this.newGroup(key)
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      this.add(this.table.get(frame, newGroup), frame)
      if (budget.step()) return PAUSE
    }
  }

  private newGroup(key: Key): Group {
    const { frame } = this.run
    this.hold(weightOf(key) + this.keys.length + 4 * this.columns.length + 4)
    const group: Group = {
      keys: this.keys.map((slot) => frame[slot] ?? null),
      accumulators: this.columns.map(({ definition }) => definition.create()),
      seen: this.isDistinct ? this.columns.map(({ distinct }) => (distinct ? new Set() : undefined)) : undefined,
    }
    this.groups.push(group)
    return group
  }

  private add(group: Group, frame: Frame): void {
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index]
      const accumulator = group.accumulators[index]
      if (column === undefined || accumulator === undefined) continue
      const [first, second] = column.args
      const value = first === undefined ? true : first(frame)
      if (value === null) continue
      const other = second === undefined ? undefined : second(frame)
      if (group.seen !== undefined && this.isRepeated(group.seen[index], value, other)) continue
      if (column.definition.keeps === true) this.hold(weightOfKept(value))
      accumulator.add(value, other)
    }
  }

  private isRepeated(seen: Set<Key> | undefined, value: CypherValue, other: CypherValue | undefined): boolean {
    if (seen === undefined) return false
    const key = other === undefined ? keyOf(value) : keyOfRow([value, other])
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
