import { placed } from './comparable-points.js'
import { invalidTemporal } from './invalid-temporal.js'
import { offsetText } from './iso-text.js'
import type { LocalMoment } from './local-moment.js'
import { parseDateText } from './parse-date-text.js'
import { parseOffsetText, parsePlaceText, type Place } from './parse-place-text.js'
import { parseTimeText } from './parse-time-text.js'
import type { PointParts } from './point-parts.js'

const UTC: Place = { offset: 0 }
const ZONE_NAME = /\[([^\]]*)\]$/u
const OFFSET = /(?:[zZ]|[+-][\d:]+)$/u

/** `21:40:32.142+0100`; without an offset, UTC. */
export function parseOffsetTimeText(text: string): PointParts {
  const [time, offset] = splitOffset(text)
  return { nanoOfDay: parseTimeText(time), offset: offset ?? 0 }
}

/** `2015-07-21T21:40:32.142`; a date alone is its midnight. */
export function parseLocalDateTimeText(text: string): LocalMoment {
  const [date, time] = splitDate(text)
  return { epochDay: parseDateText(date), nanoOfDay: time === undefined ? 0 : parseTimeText(time) }
}

/**
 * `2015-07-21T21:40:32.142+02:00[Europe/Stockholm]`, offset and zone optional.
 *
 * @param otherwise The place where none is told.
 * @throws CypherError where the offset is not the zone's at that time.
 */
export function parseDateTimeText(text: string, otherwise: Place = UTC): PointParts {
  const name = ZONE_NAME.exec(text)
  const [date, rest = '00'] = splitDate(name === null ? text : text.slice(0, name.index))
  const [time, offset] = splitOffset(rest)
  const moment = { epochDay: parseDateText(date), nanoOfDay: parseTimeText(time) }
  if (name === null) return placed(moment, offset === undefined ? otherwise : { offset })
  const place = parsePlaceText(name[1] ?? '')
  const point = placed(moment, { zone: place.zone, offset: place.offset ?? offset })
  if (offset === undefined || point.offset === offset) return point
  throw invalidTemporal(`'${text}': the offset of ${name[1] ?? ''} at that time is ${offsetText(point.offset ?? 0)}`)
}

function splitDate(text: string): readonly [string, string | undefined] {
  const at = text.toUpperCase().indexOf('T')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function splitOffset(text: string): readonly [string, number | undefined] {
  const match = OFFSET.exec(text)
  return match === null ? [text, undefined] : [text.slice(0, match.index), parseOffsetText(match[0])]
}
