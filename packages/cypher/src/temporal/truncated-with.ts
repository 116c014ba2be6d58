import type { CypherMap, CypherValue } from '../values/value.js'
import { placed } from './comparable-points.js'
import type { LocalMoment } from './local-moment.js'
import { parsePlaceText, type Place } from './parse-place-text.js'
import type { PointKind } from './point-kinds.js'
import { localMomentOf, type PointParts } from './point-parts.js'
import { PointValue } from './point-value.js'
import { timeField } from './time-fields.js'
import { truncatePoint } from './truncate-point.js'
import { offsetAt } from './zone-rules.js'

/** The smaller units that would overwrite what a truncation to these units keeps. */
const KEPT: ReadonlyMap<string, readonly string[]> = new Map([
  ['millisecond', ['microsecond', 'nanosecond']],
  ['microsecond', ['nanosecond']],
])

/**
 * Truncate a point of this kind and set components over it: `{day: 2}`, `{nanosecond: 5}`, `{timezone: '+01:00'}`.
 *
 * A time zone replaces the one that is there, clocks show the same; all other components are those of the kind's own map.
 */
export function truncatedWith(
  kind: PointKind,
  point: PointParts,
  unit: string,
  components: CypherMap,
  now: () => LocalMoment,
): PointParts {
  const truncated = inPlace(truncatePoint(point, unit), timezoneOf(components), now)
  const others = new Map([...components].filter(([name]) => name !== 'timezone'))
  if (others.size === 0) return truncated
  const base: readonly [string, CypherValue] = [baseName(kind), new PointValue(truncated)]
  return kind.ofMap(new Map([base, ...keptSubSecond(truncated, unit.toLowerCase(), others), ...others]), now)
}

function timezoneOf(components: CypherMap): Place | undefined {
  const timezone = components.get('timezone')
  return typeof timezone === 'string' ? parsePlaceText(timezone) : undefined
}

/** A place is of no use to a point without an offset of its own. */
function inPlace(point: PointParts, place: Place | undefined, now: () => LocalMoment): PointParts {
  if (point.offset === undefined) return point
  if (point.epochDay === undefined) {
    const offset = place?.zone === undefined ? place?.offset : offsetAt(place.zone, now())
    return { ...point, offset: offset ?? point.offset }
  }
  return placed(localMomentOf(point), place ?? point)
}

function baseName({ kind }: PointKind): string {
  if (kind === 'date') return 'date'
  return kind === 'time' || kind === 'localTime' ? 'time' : 'datetime'
}

function keptSubSecond(
  { nanoOfDay }: PointParts,
  unit: string,
  components: CypherMap,
): readonly (readonly [string, CypherValue])[] {
  const isOverwritten = KEPT.get(unit)?.some((name) => components.has(name)) ?? false
  const value = nanoOfDay === undefined || !isOverwritten ? undefined : timeField(nanoOfDay, unit)
  return value === undefined ? [] : [[unit, value]]
}
