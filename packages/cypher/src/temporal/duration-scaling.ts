import { CypherError } from '../errors/cypher-error.js'
import { parseDecimal } from '../values/decimal.js'
import { type Fraction, fractionOf } from '../values/fraction.js'
import type { DurationParts } from './duration-parts.js'
import { invalidTemporal } from './invalid-temporal.js'
import { makeFractionalDuration } from './make-duration.js'

/**
 * A duration so many times as long, exact down to the nanosecond.
 *
 * @param factor A number's text; NaN and infinities throw.
 */
export function multipliedDuration(parts: DurationParts, factor: string): DurationParts {
  return scaled(parts, finiteFraction(factor))
}

/** A duration divided by a number; throws for 0, NaN and infinities. */
export function dividedDuration(parts: DurationParts, divisor: string): DurationParts {
  const { numerator, denominator } = finiteFraction(divisor)
  if (numerator === 0n) throw new CypherError('ArithmeticError', 'DivisionByZero', '/ by zero')
  const sign = numerator < 0n ? -1n : 1n
  return scaled(parts, { numerator: sign * denominator, denominator: sign * numerator })
}

function scaled({ months, days, seconds, nanos }: DurationParts, { numerator, denominator }: Fraction): DurationParts {
  const times = (value: bigint): Fraction => ({ numerator: value * numerator, denominator })
  return makeFractionalDuration(times(months), times(days), times(seconds * 1_000_000_000n + BigInt(nanos)))
}

function finiteFraction(text: string): Fraction {
  if (/^(?:NaN|-?Infinity)$/u.test(text)) throw invalidTemporal(`A duration cannot be multiplied or divided by ${text}`)
  return fractionOf(parseDecimal(text))
}
