import { addFractions, type Fraction, scaleFraction } from '../values/fraction.js'
import type { DurationParts } from './duration-parts.js'
import { makeFractionalDuration } from './make-duration.js'

type Part = 'months' | 'days' | 'nanos'

/** What one of each unit adds to which part of a duration. */
export const DURATION_UNITS: ReadonlyMap<string, readonly [Part, bigint]> = new Map<string, readonly [Part, bigint]>([
  ['years', ['months', 12n]],
  ['quarters', ['months', 3n]],
  ['months', ['months', 1n]],
  ['weeks', ['days', 7n]],
  ['days', ['days', 1n]],
  ['hours', ['nanos', 3_600_000_000_000n]],
  ['minutes', ['nanos', 60_000_000_000n]],
  ['seconds', ['nanos', 1_000_000_000n]],
  ['milliseconds', ['nanos', 1_000_000n]],
  ['microseconds', ['nanos', 1000n]],
  ['nanoseconds', ['nanos', 1n]],
])

const NOTHING: Fraction = { numerator: 0n, denominator: 1n }

/** The duration that amounts of units make together; units that are not in `DURATION_UNITS` add nothing. */
export function sumOfUnits(amounts: ReadonlyMap<string, Fraction>): DurationParts {
  const sums: Record<Part, Fraction> = { months: NOTHING, days: NOTHING, nanos: NOTHING }
  for (const [unit, amount] of amounts) {
    const [part, factor] = DURATION_UNITS.get(unit) ?? ['nanos', 0n]
    sums[part] = addFractions(sums[part], scaleFraction(amount, factor))
  }
  return makeFractionalDuration(sums.months, sums.days, sums.nanos)
}
