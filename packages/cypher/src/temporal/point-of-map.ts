import type { CypherMap } from '../values/value.js'
import { placed } from './comparable-points.js'
import { DATE_COMPONENTS, epochDayOfMap } from './date-of-map.js'
import { addSeconds, type LocalMoment } from './local-moment.js'
import { MapReader } from './map-reader.js'
import { parsePlaceText, type Place } from './parse-place-text.js'
import { inZone } from './point-arithmetic.js'
import { instantOfMap } from './instant-of-map.js'
import { type PointParts, utcMomentOf } from './point-parts.js'
import { nanoOfDayOfMap, TIME_COMPONENTS } from './time-of-map.js'
import { offsetAt } from './zone-rules.js'

/** Makes a point of the components in a map; `now`, an instant, is asked only where the map leaves out what only the clock can tell. */
export type PointOfMap = (map: CypherMap, now: () => LocalMoment) => PointParts

const UTC: Place = { offset: 0 }
const DATE_KEYS = new Set<string>([...DATE_COMPONENTS, 'date', 'timezone'])
const TIME_KEYS = new Set<string>([...TIME_COMPONENTS, 'time', 'timezone'])
const DATE_TIME_KEYS = new Set<string>([...DATE_KEYS, ...TIME_KEYS, 'datetime', 'epochSeconds', 'epochMillis'])

/** `{year: 1984, week: 10}`, `{date: other, day: 28}`. */
export const dateOfMap: PointOfMap = (map, now) => {
  const reader = new MapReader(map, DATE_KEYS)
  if (asksClock(map)) return { epochDay: nowIn(reader, now).epochDay }
  return { epochDay: epochDayOfMap(reader, reader.point('date', ['epochDay'])?.epochDay) }
}

/** `{hour: 12, minute: 31}`, `{time: other, second: 42}`. */
export const localTimeOfMap: PointOfMap = (map, now) => {
  const reader = new MapReader(map, TIME_KEYS)
  if (asksClock(map)) return { nanoOfDay: nowIn(reader, now).nanoOfDay }
  return { nanoOfDay: nanoOfDayOfMap(reader, reader.point('time', ['nanoOfDay'])?.nanoOfDay) }
}

/** As a local time, with `timezone`; a zone gives the offset that it has now. */
export const timeOfMap: PointOfMap = (map, now) => {
  const reader = new MapReader(map, TIME_KEYS)
  if (asksClock(map)) return withoutDay(nowIn(reader, now))
  const base = reader.point('time', ['nanoOfDay'])
  const nanoOfDay = nanoOfDayOfMap(reader, base?.nanoOfDay)
  const wanted = placeOf(reader)
  const offset = wanted?.zone === undefined ? wanted?.offset : offsetAt(wanted.zone, now())
  if (base?.offset === undefined || offset === undefined) return { nanoOfDay, offset: offset ?? base?.offset ?? 0 }
  return { nanoOfDay: addSeconds({ epochDay: 0, nanoOfDay }, offset - base.offset).nanoOfDay, offset }
}

/** Components of date and time, over `date`, `time` or `datetime`. */
export const localDateTimeOfMap: PointOfMap = (map, now) => {
  const reader = new MapReader(map, DATE_TIME_KEYS)
  if (asksClock(map)) return withoutPlace(nowIn(reader, now))
  return localOfMap(reader)
}

/** As a local date-time, with `timezone`: a time that stands in a place of its own keeps its instant and is told in the other. */
export const dateTimeOfMap: PointOfMap = (map, now) => {
  const reader = new MapReader(map, DATE_TIME_KEYS)
  if (asksClock(map)) return nowIn(reader, now)
  const wanted = placeOf(reader)
  const instant = instantOfMap(reader)
  if (instant !== undefined) return toldAt(wanted ?? UTC, instant)
  const base = reader.point('datetime', ['epochDay', 'nanoOfDay']) ?? reader.point('time', ['nanoOfDay'])
  const local = localOfMap(reader)
  if (base?.offset === undefined) return placed(local, wanted ?? UTC)
  const point = placed(local, { offset: base.offset, zone: base.zone })
  return wanted === undefined ? point : toldAt(wanted, utcMomentOf(point))
}

/** An instant as the clocks of a place show it. */
export function toldAt(place: Place, instant: LocalMoment): PointParts {
  if (place.zone !== undefined) return inZone(place.zone, instant)
  return { ...addSeconds(instant, place.offset), offset: place.offset }
}

function localOfMap(reader: MapReader): LocalMoment {
  const both = reader.point('datetime', ['epochDay', 'nanoOfDay'])
  const day = both ?? reader.point('date', ['epochDay'])
  const time = both ?? reader.point('time', ['nanoOfDay'])
  const epochDay = epochDayOfMap(reader, day?.epochDay, reader.hasAny(TIME_COMPONENTS))
  return { epochDay, nanoOfDay: nanoOfDayOfMap(reader, time?.nanoOfDay) }
}

function placeOf(reader: MapReader): Place | undefined {
  const text = reader.text('timezone')
  return text === undefined ? undefined : parsePlaceText(text)
}

function asksClock(map: CypherMap): boolean {
  return map.size === 1 && map.has('timezone')
}

function nowIn(reader: MapReader, now: () => LocalMoment): PointParts {
  return toldAt(placeOf(reader) ?? UTC, now())
}

function withoutDay({ nanoOfDay, offset }: PointParts): PointParts {
  return { nanoOfDay, offset }
}

function withoutPlace({ epochDay, nanoOfDay }: PointParts): PointParts {
  return { epochDay, nanoOfDay }
}
