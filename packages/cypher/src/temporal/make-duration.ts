import { CypherError } from '../errors/cypher-error.js'
import { MAX_INTEGER, MIN_INTEGER } from '../values/integer.js'
import { addFractions, type Fraction, scaleFraction, splitFraction } from '../values/fraction.js'
import type { DurationParts } from './duration-parts.js'

/** A month of 365.2425 / 12 days, by which a fraction of a month becomes days and seconds. */
const NANOS_PER_MONTH = 2_629_746_000_000_000n
const NANOS_PER_DAY = 86_400_000_000_000n
const NANOS_PER_SECOND = 1_000_000_000n

/**
 * Put a duration's parts in order: as many whole seconds in `seconds` as the nanoseconds hold.
 *
 * @throws CypherError when a part does not fit in 64 bits.
 */
export function makeDuration(months: bigint, days: bigint, seconds: bigint, nanos: bigint): DurationParts {
  const rest = ((nanos % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND
  const carried = (nanos - rest) / NANOS_PER_SECOND
  return {
    months: fitting(months),
    days: fitting(days),
    seconds: fitting(seconds + carried),
    nanos: Number(rest),
  }
}

/** As `makeDuration` from parts that may be fractions: what is left of months goes to days, what is left of days to seconds. */
export function makeFractionalDuration(months: Fraction, days: Fraction, nanos: Fraction): DurationParts {
  const [wholeMonths, monthRest] = splitFraction(months)
  const daysInNanos = addFractions(scaleFraction(monthRest, NANOS_PER_MONTH), scaleFraction(days, NANOS_PER_DAY))
  const [wholeDays, dayRest] = splitFraction(daysInNanos, NANOS_PER_DAY)
  const [wholeNanos] = splitFraction(addFractions(dayRest, nanos))
  return makeDuration(wholeMonths, wholeDays, 0n, wholeNanos)
}

function fitting(value: bigint): bigint {
  if (value <= MAX_INTEGER && value >= MIN_INTEGER) return value
  throw new CypherError('ArithmeticError', 'IntegerOverflow', 'A part of the duration does not fit in 64 bits')
}
