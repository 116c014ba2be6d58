import type { ProcedureContext, ProcedureDefinition } from '../procedures/procedure-definition.js'
import type { Evaluate } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { CypherValue } from '../values/value.js'

/** What a call needs. */
export interface ProcedureOptions {
  readonly definition: ProcedureDefinition
  readonly args: readonly Evaluate[]
  /** For each column, the slot that takes it, if any. */
  readonly outputs: readonly (number | undefined)[]
  /** A procedure without columns, called inside of a query, lets each row go on once. */
  readonly passesRow: boolean
}

/** For each row, the rows that a procedure gives. */
export class ProcedureCall implements Operator {
  private rows: Iterator<readonly CypherValue[]> | undefined

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ProcedureOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.rows = undefined
  }

  next(): Status {
    const { frame, budget } = this.run
    const { definition, args, outputs, passesRow } = this.options
    for (;;) {
      if (this.rows !== undefined) {
        if (budget.step()) return PAUSE
        const next = this.rows.next()
        if (next.done !== true) {
          outputs.forEach((slot, index) => {
            if (slot !== undefined) frame[slot] = next.value[index] ?? null
          })
          return ROW
        }
        this.rows = undefined
      }
      const status = this.input.next()
      if (status !== ROW) return status
      const rows = definition.evaluate(
        args.map((arg) => arg(frame)),
        this.context(),
      )
      if (passesRow) return ROW
      this.rows = rows[Symbol.iterator]()
    }
  }

  private context(): ProcedureContext {
    const { store, budget, searched } = this.run
    return { store, searched, charge: (units) => budget.charge(units) }
  }
}
