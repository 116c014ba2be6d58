import type { ArgumentDefinition, SignatureType } from '../functions/function-definition.js'
import type { Store } from '../store/store.js'
import type { CypherValue } from '../values/value.js'

/** What a procedure may ask of the run. */
export interface ProcedureContext {
  readonly store: Store
  /** Counts work against the limits of the run. */
  readonly charge: (units: number) => void
  /** Property that the full-text search reads; undefined for every text. */
  readonly searched: readonly string[] | undefined
}

/** One column of a procedure's rows. */
export interface ProcedureColumn {
  readonly name: string
  readonly type: SignatureType
}

/** A procedure, as data: `CALL name(arguments) YIELD columns`. Names are as written here, case included. */
export interface ProcedureDefinition {
  readonly name: string
  readonly arguments: readonly ArgumentDefinition[]
  readonly columns: readonly ProcedureColumn[]
  /** One sentence for the manual. */
  readonly doc: string
  /** Rows, each with a value for every column. Nulls are passed. */
  evaluate(args: readonly CypherValue[], context: ProcedureContext): Iterable<readonly CypherValue[]>
}
