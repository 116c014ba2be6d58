import type { CypherValue } from './value.js'

/** What a temporal value is, as Cypher names it. */
export type TemporalKind = 'date' | 'localTime' | 'time' | 'localDateTime' | 'dateTime' | 'duration'

/**
 * What the evaluator asks of a temporal value; the six kinds are in `src/temporal/`, one class a kind.
 *
 * `plus`, `minus`, `times` and `dividedBy` give `undefined` where the operation has no meaning for the two types: the caller makes the
 * type error of it. `other` is never null.
 */
export abstract class Temporal {
  abstract readonly kind: TemporalKind
  /** Equality in Cypher's sense; another kind is never equal. */
  abstract equals(other: Temporal): boolean
  /** As `<` and `>` see it: negative, 0, positive; undefined where not comparable (another kind, durations). */
  abstract compareTo(other: Temporal): number | undefined
  /** A total order within one kind, for ORDER BY, min and max. */
  abstract orderAfter(other: Temporal): number
  /** Text that is the same exactly for equal values of this kind; used for DISTINCT and grouping. */
  abstract hashKey(): string
  /** A component such as `year` or `epochSeconds`; undefined when the kind has none of that name. */
  abstract component(name: string): CypherValue | undefined
  abstract plus(other: CypherValue): CypherValue | undefined
  abstract minus(other: CypherValue): CypherValue | undefined
  abstract times(other: CypherValue): CypherValue | undefined
  abstract dividedBy(other: CypherValue): CypherValue | undefined
  /** The text by ISO 8601, as Cypher's toString gives it. */
  abstract toString(): string

  toJSON(): string {
    return this.toString()
  }
}
