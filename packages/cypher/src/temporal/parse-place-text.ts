import { invalidTemporal } from './invalid-temporal.js'
import { isZoneName } from './zone-rules.js'

/** Where a clock stands: an offset, or a zone whose offset depends on the moment. */
export type Place =
  { readonly offset: number; readonly zone?: undefined } | { readonly offset?: undefined; readonly zone: string }

const OFFSET = /^(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>\d\d)(?::?(?<seconds>\d\d))?)?$/u
const MAX_OFFSET = 18 * 3600

/** Seconds east of UTC of `Z`, `+01:00`, `+0100`, `+01`, `-02:05:07`; undefined for a text of another kind. */
export function parseOffsetText(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0
  const numbers: Readonly<Record<string, string | undefined>> | undefined = OFFSET.exec(text)?.groups
  if (numbers === undefined) return undefined
  const { sign, hours, minutes = 0, seconds = 0 } = numbers
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (size > MAX_OFFSET) throw invalidTemporal(`The offset ${text} is out of range: it must be between -18:00 and +18:00`)
  return sign === '-' && size > 0 ? -size : size
}

/**
 * The place that a time zone's text names: an offset or an IANA zone such as `Europe/Stockholm`.
 *
 * @throws CypherError for a text that is neither.
 */
export function parsePlaceText(text: string): Place {
  const offset = parseOffsetText(text)
  if (offset !== undefined) return { offset }
  if (isZoneName(text)) return { zone: text }
  throw invalidTemporal(`'${text}' is no time zone: give an offset such as +01:00 or a name such as Europe/Stockholm`)
}
