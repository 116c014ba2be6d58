import type { TemporalKind } from '../values/temporal.js'
import type { SignatureType } from '../functions/function-definition.js'
import { invalidTemporal } from './invalid-temporal.js'
import type { LocalMoment } from './local-moment.js'
import { parseDateText } from './parse-date-text.js'
import { parseDateTimeText, parseLocalDateTimeText, parseOffsetTimeText } from './parse-point-text.js'
import { parseTimeText } from './parse-time-text.js'
import { dateOfMap, dateTimeOfMap, localDateTimeOfMap, localTimeOfMap, type PointOfMap, timeOfMap } from './point-of-map.js'
import type { PointParts } from './point-parts.js'

/** One of the five kinds of points: how its values are made, and by which names Cypher knows it. */
export interface PointKind {
  readonly kind: Exclude<TemporalKind, 'duration'>
  /** Name of the function, such as `localdatetime`. */
  readonly name: string
  readonly type: SignatureType
  /** What the manual calls its values. */
  readonly noun: string
  parse(text: string): PointParts
  readonly ofMap: PointOfMap
  /** What of another point is kept; throws when it lacks what this kind cannot do without. */
  select(parts: PointParts): PointParts
}

export const POINT_KINDS: readonly PointKind[] = [
  {
    kind: 'date',
    name: 'date',
    type: 'DATE',
    noun: 'date',
    parse: (text) => ({ epochDay: parseDateText(text) }),
    ofMap: dateOfMap,
    select: (parts) => ({ epochDay: dayOf(parts) }),
  },
  {
    kind: 'localTime',
    name: 'localtime',
    type: 'LOCAL TIME',
    noun: 'local time',
    parse: (text) => ({ nanoOfDay: parseTimeText(text) }),
    ofMap: localTimeOfMap,
    select: (parts) => ({ nanoOfDay: timeOf(parts) }),
  },
  {
    kind: 'time',
    name: 'time',
    type: 'TIME',
    noun: 'time',
    parse: parseOffsetTimeText,
    ofMap: timeOfMap,
    select: (parts) => ({ nanoOfDay: timeOf(parts), offset: parts.offset ?? 0 }),
  },
  {
    kind: 'localDateTime',
    name: 'localdatetime',
    type: 'LOCAL DATETIME',
    noun: 'local date-time',
    parse: parseLocalDateTimeText,
    ofMap: localDateTimeOfMap,
    select: momentOf,
  },
  {
    kind: 'dateTime',
    name: 'datetime',
    type: 'DATETIME',
    noun: 'date-time',
    parse: (text) => parseDateTimeText(text),
    ofMap: dateTimeOfMap,
    select: (parts) => ({ ...momentOf(parts), offset: parts.offset ?? 0, zone: parts.zone }),
  },
]

function momentOf(parts: PointParts): LocalMoment {
  return { epochDay: dayOf(parts), nanoOfDay: timeOf(parts) }
}

function dayOf({ epochDay }: PointParts): number {
  if (epochDay !== undefined) return epochDay
  throw invalidTemporal('A time of day has no date')
}

function timeOf({ nanoOfDay }: PointParts): number {
  if (nanoOfDay !== undefined) return nanoOfDay
  throw invalidTemporal('A date has no time of day')
}
