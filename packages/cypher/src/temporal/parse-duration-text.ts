import { parseDecimal } from '../values/decimal.js'
import { fractionOf } from '../values/fraction.js'
import type { DurationParts } from './duration-parts.js'
import { sumOfUnits } from './duration-units.js'
import { inRange, invalidTemporal } from './invalid-temporal.js'
import { makeDuration } from './make-duration.js'

const AMOUNT = String.raw`[-+]?\d+(?:[.,]\d+)?`
const UNITS = new RegExp(
  `^(?<sign>[-+])?P(?!$)${amounts(['years', 'Y'], ['months', 'M'], ['weeks', 'W'], ['days', 'D'])}` +
    `(?:T(?!$)${amounts(['hours', 'H'], ['minutes', 'M'], ['seconds', 'S'])})?$`,
  'iu',
)
const DATE_AND_TIME =
  /^(?<sign>[-+])?P(?<years>\d{4})-?(?<months>\d\d)-?(?<days>\d\d)(?:T(?<hours>\d\d):?(?<minutes>\d\d):?(?<seconds>\d\d(?:[.,]\d{1,9})?))?$/iu

/**
 * A duration's text by ISO 8601: by units, each with sign and fraction as it likes (`P12Y5M-14DT16H12.5M`), or as a date and a time
 * (`P2012-02-02T14:37:21.545`).
 *
 * @throws CypherError for any other text.
 */
export function parseDurationText(text: string): DurationParts {
  const amountsByUnit: Readonly<Record<string, string | undefined>> | undefined = (UNITS.exec(text) ?? dateAndTime(text))?.groups
  if (amountsByUnit === undefined) throw invalidTemporal(`'${text}' is not a duration such as P1Y2M3DT4H5M6.7S`)
  const { sign, ...units } = amountsByUnit
  const given = Object.entries(units).flatMap(([unit, amount]) =>
    amount === undefined ? [] : [[unit, fractionOf(parseDecimal(amount))] as const],
  )
  const parts = sumOfUnits(new Map(given))
  return sign === '-' ? makeDuration(-parts.months, -parts.days, -parts.seconds, BigInt(-parts.nanos)) : parts
}

function dateAndTime(text: string): RegExpExecArray | null {
  const match = DATE_AND_TIME.exec(text)
  if (match === null) return null
  inRange('months', Number(match.groups?.months), 0, 12)
  return match
}

function amounts(...units: readonly (readonly [string, string])[]): string {
  return units.map(([name, letter]) => `(?:(?<${name}>${AMOUNT})${letter})?`).join('')
}
