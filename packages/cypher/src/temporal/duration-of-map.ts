import { isNumber, numberOf } from '../values/number.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import { parseDecimal } from '../values/decimal.js'
import { type Fraction, fractionOf } from '../values/fraction.js'
import type { DurationParts } from './duration-parts.js'
import { DURATION_UNITS, sumOfUnits } from './duration-units.js'
import { invalidTemporal } from './invalid-temporal.js'
import { MapReader } from './map-reader.js'

const UNITS = new Set(DURATION_UNITS.keys())

/**
 * The duration of a map such as `{months: 5, days: 1.5}`; a fraction of a unit goes to smaller ones.
 *
 * @throws CypherError for an unknown unit and for an amount that is no finite number.
 */
export function durationOfMap(map: CypherMap): DurationParts {
  const reader = new MapReader(map, UNITS)
  const amounts = [...UNITS].flatMap((unit) => {
    const amount = reader.value(unit)
    return amount === undefined ? [] : [[unit, amountOf(unit, amount)] as const]
  })
  return sumOfUnits(new Map(amounts))
}

function amountOf(unit: string, amount: CypherValue): Fraction {
  if (!isNumber(amount)) throw invalidTemporal(`${unit} must be a number`)
  if (typeof amount === 'bigint') return { numerator: amount, denominator: 1n }
  const value = numberOf(amount)
  if (!Number.isFinite(value)) throw invalidTemporal(`${unit} must be a finite number`)
  return fractionOf(parseDecimal(String(value)))
}
