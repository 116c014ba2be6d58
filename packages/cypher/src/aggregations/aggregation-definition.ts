import type { ArgumentDefinition, SignatureType } from '../functions/function-definition.js'
import type { CypherValue } from '../values/value.js'

/** What collects the values of one group: there may be very many, so they are small objects of a class. */
export interface Accumulator {
  /** `value` is never null; `other` is the second argument, where there is one. */
  add(value: CypherValue, other?: CypherValue): void
  result(): CypherValue
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
