import type { Decimal } from './decimal.js'

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The same number as a fraction. */
export function fractionOf({ digits, scale }: Decimal): Fraction {
  return { numerator: digits, denominator: 10n ** BigInt(scale) }
}

/** Sum of two fractions. */
export function addFractions(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) return { ...left, numerator: left.numerator + right.numerator }
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }
}

/** Product of a fraction and an integer. */
export function scaleFraction({ numerator, denominator }: Fraction, factor: bigint): Fraction {
  return { numerator: numerator * factor, denominator }
}

/** The integer multiples of `unit` towards zero, and what is left. */
export function splitFraction({ numerator, denominator }: Fraction, unit = 1n): readonly [bigint, Fraction] {
  const whole = unit * denominator
  return [numerator / whole, { numerator: numerator % whole, denominator }]
}
