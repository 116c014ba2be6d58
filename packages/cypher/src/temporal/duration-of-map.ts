import { isNumber, numberOf } from '../values/number.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import { type Decimal, parseDecimal } from '../values/decimal.js'
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
    return amount === undefined ? [] : [[unit, decimalOf(unit, amount)] as const]
  })
  return sumOfUnits(new Map(amounts))
}

function decimalOf(unit: string, amount: CypherValue): Decimal {
  if (!isNumber(amount)) throw invalidTemporal(`${unit} must be a number`)
  if (typeof amount === 'bigint') return { digits: amount, scale: 0 }
  const value = numberOf(amount)
  if (!Number.isFinite(value)) throw invalidTemporal(`${unit} must be a finite number`)
  return parseDecimal(String(value))
}
