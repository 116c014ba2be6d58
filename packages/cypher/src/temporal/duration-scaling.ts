import { CypherError } from '../errors/cypher-error.js'
import { type Decimal, parseDecimal, scaleDecimal } from '../values/decimal.js'
import type { DurationParts } from './duration-parts.js'
import { invalidTemporal } from './invalid-temporal.js'
import { makeFractionalDuration } from './make-duration.js'

/** Decimal places kept of a quotient: more than a nanosecond of 2 ** 63 months. */
const QUOTIENT_SCALE = 40

/**
 * A duration so many times as long.
 *
 * @param factor A number's text; NaN and infinities throw.
 */
export function multipliedDuration(parts: DurationParts, factor: string): DurationParts {
  const decimal = finiteDecimal(factor)
  return mapped(parts, (value) => scaleDecimal(decimal, value))
}

/** A duration divided by a number; throws for 0, NaN and infinities. */
export function dividedDuration(parts: DurationParts, divisor: string): DurationParts {
  const decimal = finiteDecimal(divisor)
  if (decimal.digits === 0n) throw new CypherError('ArithmeticError', 'DivisionByZero', '/ by zero')
  const unit = 10n ** BigInt(QUOTIENT_SCALE + decimal.scale)
  return mapped(parts, (value) => ({ digits: (value * unit) / decimal.digits, scale: QUOTIENT_SCALE }))
}

function mapped({ months, days, seconds, nanos }: DurationParts, change: (value: bigint) => Decimal): DurationParts {
  return makeFractionalDuration(change(months), change(days), change(seconds * 1_000_000_000n + BigInt(nanos)))
}

function finiteDecimal(text: string): Decimal {
  if (/^(?:NaN|-?Infinity)$/u.test(text)) throw invalidTemporal(`A duration cannot be multiplied or divided by ${text}`)
  return parseDecimal(text)
}
