/**
 * The four parts of a duration, which are kept apart because a month has no fixed number of days, nor a day of seconds.
 *
 * Months, days and seconds may have different signs; each fits in 64 bits. `nanos` is 0 to 999 999 999 and counts forward from
 * `seconds`: minus a tenth of a second is `{ seconds: -1n, nanos: 900_000_000 }`.
 */
export interface DurationParts {
  readonly months: bigint
  readonly days: bigint
  readonly seconds: bigint
  readonly nanos: number
}
