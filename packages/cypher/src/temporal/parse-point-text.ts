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
/** An offset begins at the first sign behind the time's digits. */
const OFFSET = /(?:[zZ]|[+-][\d:]+)$/u

/** `21:40:32.142+0100`; without an offset, UTC. */
export function parseOffsetTimeText(text: string): PointParts {
  const [time, offset] = splitOffset(text)
  return { nanoOfDay: parseTimeText(time), offset: offset ?? 0 }
}

/** `2015-07-21T21:40:32.142`; a date alone is its midnight. */
export function parseLocalDateTimeText(text: string): LocalMoment {
  const at = text.toUpperCase().indexOf('T')
  if (at < 0) return { epochDay: parseDateText(text), nanoOfDay: 0 }
  return { epochDay: parseDateText(text.slice(0, at)), nanoOfDay: parseTimeText(text.slice(at + 1)) }
}

/**
 * `2015-07-21T21:40:32.142+02:00[Europe/Stockholm]`, offset and zone optional.
 *
 * @param otherwise The place where none is told.
 * @throws CypherError where the offset is not the zone's at that time.
 */
export function parseDateTimeText(text: string, otherwise: Place = UTC): PointParts {
  const name = ZONE_NAME.exec(text)
  const [local, offset] = splitOffset(name === null ? text : text.slice(0, name.index))
  const moment = parseLocalDateTimeText(local)
  if (name === null) return placed(moment, offset === undefined ? otherwise : { offset })
  const point = placed(moment, { ...parsePlaceText(name[1] ?? ''), ...(offset === undefined ? {} : preferring(offset, name[1])) })
  if (offset === undefined || point.offset === offset) return point
  throw invalidTemporal(`The offset ${offsetText(offset)} is not that of ${name[1] ?? ''} at ${local}`)
}

function preferring(offset: number, zone: string | undefined): PointParts {
  return { offset, zone }
}

function splitOffset(text: string): readonly [string, number | undefined] {
  const match = text.includes('T') || !/^\d{4}-/u.test(text) ? OFFSET.exec(text) : null
  const offset = match === null ? undefined : parseOffsetText(match[0])
  return match === null || offset === undefined ? [text, undefined] : [text.slice(0, match.index), offset]
}
