import type { Evaluate, Frame } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StoreRelationship } from '../store/store-relationship.js'
import { equalityKeyOfRow } from '../values/equality-key.js'
import type { Key } from '../values/key-of.js'
import type { CypherValue } from '../values/value.js'
import { weightOf } from './row-keys.js'
import { isTaken, type TakenSlots } from './step.js'

/** How two parts of a pattern that nothing connects are put together. */
export interface HashJoinOptions {
  /** Values that must be equal, computed of a row of the input. */
  readonly ofInput: readonly Evaluate[]
  /** The same values, computed of a row of the other part. */
  readonly ofOther: readonly Evaluate[]
  /** What the other part fills. */
  readonly slots: readonly number[]
  /** Its relationships, and those of the input that each must differ from. */
  readonly relationships: readonly { readonly slot: number; readonly taken: TakenSlots }[]
}

type Row = readonly CypherValue[]

const NONE: readonly Row[] = []

/**
 * For each row, the rows of another plan with equal values. The other plan needs nothing of the row: it is run once and its rows are kept by their values, for
 * as long as the graph stays as it is. Gives candidates: the asker compares the values again.
 */
export class HashJoin implements Operator {
  private table = new Map<Key, Row[]>()
  private isComplete = false
  /** The store's version of which the table is. */
  private version = -1
  private held = 0
  private matches: readonly Row[] = NONE
  private position = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly other: Operator,
    private readonly options: HashJoinOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.matches = NONE
    this.position = 0
    if (!this.isComplete || this.version !== this.run.store.version) this.beginTable()
  }

  next(): Status {
    const { frame, budget } = this.run
    if (!this.isComplete) {
      const status = this.build()
      if (status !== DONE) return status
    }
    for (;;) {
      while (this.position < this.matches.length) {
        const row = this.matches[this.position++]
        budget.step()
        if (row !== undefined && this.restores(row, frame)) return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      const key = keyFor(this.options.ofInput, frame)
      this.matches = (key === undefined ? undefined : this.table.get(key)) ?? NONE
      this.position = 0
      if (budget.step()) return PAUSE
    }
  }

  private beginTable(): void {
    this.run.budget.release(this.held)
    this.held = 0
    this.table = new Map()
    this.isComplete = false
    this.version = this.run.store.version
    this.other.open()
  }

  private build(): Status {
    const { frame, budget } = this.run
    const { slots, ofOther } = this.options
    for (;;) {
      const status = this.other.next()
      if (status === DONE) this.isComplete = true
      if (status !== ROW) return status
      const key = keyFor(ofOther, frame)
      if (key !== undefined) {
        this.keep(
          key,
          slots.map((slot) => frame[slot] ?? null),
        )
      }
      if (budget.step()) return PAUSE
    }
  }

  private keep(key: Key, row: Row): void {
    const weight = row.length + 1 + weightOf(key)
    this.held += weight
    this.run.budget.hold(weight)
    const rows = this.table.get(key)
    if (rows === undefined) this.table.set(key, [row])
    else rows.push(row)
  }

  /** Puts a kept row back into the frame; false where it takes a relationship that the input's row has taken. */
  private restores(row: Row, frame: Frame): boolean {
    const { slots, relationships } = this.options
    for (let index = 0; index < slots.length; index++) frame[slots[index] ?? 0] = row[index] ?? null
    return !relationships.some(({ slot, taken }) => {
      const step = frame[slot]
      return step instanceof StoreRelationship && isTaken(step, frame, taken)
    })
  }
}

/** The key of some values; none where one is null, since null equals nothing. */
function keyFor(expressions: readonly Evaluate[], frame: Frame): Key | undefined {
  const values: CypherValue[] = []
  for (const evaluate of expressions) {
    const value = evaluate(frame)
    if (value === null) return undefined
    values.push(value)
  }
  return equalityKeyOfRow(values)
}
