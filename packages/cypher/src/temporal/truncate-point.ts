import { dateOfEpochDay, epochDayOf } from './calendar.js'
import { firstOfQuarter, quarterOf } from './date-fields.js'
import { invalidTemporal } from './invalid-temporal.js'
import { dayOfWeekOf, firstMondayOf, weekDateOf } from './iso-week.js'
import { NANOS_PER_SECOND } from './local-moment.js'
import type { PointParts } from './point-parts.js'

type DayTruncation = (epochDay: number) => number

const DAY_UNITS: ReadonlyMap<string, DayTruncation> = new Map<string, DayTruncation>([
  ['millennium', yearsOf(1000)],
  ['century', yearsOf(100)],
  ['decade', yearsOf(10)],
  ['year', yearsOf(1)],
  ['weekyear', (epochDay) => firstMondayOf(weekDateOf(epochDay).weekYear)],
  ['quarter', (epochDay) => firstOfQuarter(dateOfEpochDay(epochDay).year, quarterOf(epochDay))],
  ['month', (epochDay) => epochDayOf({ ...dateOfEpochDay(epochDay), day: 1 })],
  ['week', (epochDay) => epochDay - dayOfWeekOf(epochDay) + 1],
  ['day', (epochDay) => epochDay],
])

const TIME_UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 86_400 * NANOS_PER_SECOND],
  ['hour', 3600 * NANOS_PER_SECOND],
  ['minute', 60 * NANOS_PER_SECOND],
  ['second', NANOS_PER_SECOND],
  ['millisecond', 1_000_000],
  ['microsecond', 1000],
])

/**
 * Set a point back to the beginning of the unit that it is in; a zone stays.
 *
 * @param unit Such as `quarter`; upper or lower case alike.
 * @throws CypherError for a unit that is none, or that needs a part which the point lacks.
 */
export function truncatePoint(point: PointParts, unit: string): PointParts {
  const name = unit.toLowerCase()
  const { epochDay, nanoOfDay } = point
  const dayUnit = DAY_UNITS.get(name)
  if (dayUnit !== undefined && epochDay !== undefined) {
    return { ...point, epochDay: dayUnit(epochDay), nanoOfDay: nanoOfDay === undefined ? undefined : 0 }
  }
  const size = TIME_UNITS.get(name)
  if (size === undefined && dayUnit === undefined) throw invalidTemporal(`Unknown unit of time: ${unit}`)
  if (size === undefined) throw invalidTemporal(`A time of day cannot be truncated to ${unit}`)
  if (nanoOfDay === undefined) throw invalidTemporal(`A date cannot be truncated to ${unit}`)
  return { ...point, nanoOfDay: nanoOfDay - (nanoOfDay % size) }
}

/** Towards the year 0, as Neo4j does. */
function yearsOf(count: number): DayTruncation {
  return (epochDay) => {
    const { year } = dateOfEpochDay(epochDay)
    return epochDayOf({ year: Math.trunc(year / count) * count, month: 1, day: 1 })
  }
}
