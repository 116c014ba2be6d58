import type { ArgumentDefinition, SignatureType } from '../functions/function-definition.js'
import type { CypherValue } from '../values/value.js'

/** What collects the values of one group. */
export interface Accumulator {
  /** `values`: one for each argument; the first is never null. */
  readonly add: (values: readonly CypherValue[]) => void
  readonly result: () => CypherValue
}

/**
 * One aggregating function, as data. Nulls and, where DISTINCT is asked, values that came before are left out by the caller;
 * `count(*)` is called with `true`.
 */
export interface AggregationDefinition {
  readonly name: string
  readonly arguments: readonly ArgumentDefinition[]
  readonly returns: SignatureType
  /** One sentence for the manual. */
  readonly doc: string
  /** Every value is kept until the end, and counted against the run's memory. */
  readonly keeps?: true
  create(): Accumulator
}
