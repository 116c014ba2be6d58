import { inRange, invalidTemporal } from './invalid-temporal.js'
import { nanoOfDayOf } from './time-fields.js'

const EXTENDED = /^(?<hour>\d\d?)(?::(?<minute>\d\d?)(?::(?<second>\d\d?)(?:[.,](?<fraction>\d{1,9}))?)?)?$/u
const BASIC = /^(?<hour>\d\d)(?:(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?$/u

/**
 * Nanoseconds since midnight of a time's text: `21:40:32.142`, `214032.142`, `21:40`, `2140`, `21`.
 *
 * @throws CypherError for any other text, and for a time that no clock shows.
 */
export function parseTimeText(text: string): number {
  const numbers: Readonly<Record<string, string | undefined>> | undefined = (EXTENDED.exec(text) ?? BASIC.exec(text))?.groups
  if (numbers === undefined) throw invalidTemporal(`'${text}' is not a time such as 21:40:32.142, 214032 or 21:40`)
  return nanoOfDayOf({
    hour: inRange('hour', Number(numbers.hour), 0, 23),
    minute: inRange('minute', Number(numbers.minute ?? 0), 0, 59),
    second: inRange('second', Number(numbers.second ?? 0), 0, 59),
    nano: Number((numbers.fraction ?? '').padEnd(9, '0')),
  })
}
