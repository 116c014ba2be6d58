import { toInteger } from '../values/integer.js'
import type { CypherValue } from '../values/value.js'
import type { DurationParts } from './duration-parts.js'

type Field = (parts: DurationParts) => bigint

/** Components of a duration by name: whole ones of their group (months, days, seconds), then those within the next larger unit. */
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['years', ({ months }) => months / 12n],
  ['quarters', ({ months }) => months / 3n],
  ['months', ({ months }) => months],
  ['weeks', ({ days }) => days / 7n],
  ['days', ({ days }) => days],
  ['hours', ({ seconds }) => seconds / 3600n],
  ['minutes', ({ seconds }) => seconds / 60n],
  ['seconds', ({ seconds }) => seconds],
  ['milliseconds', ({ seconds, nanos }) => seconds * 1000n + BigInt(Math.floor(nanos / 1_000_000))],
  ['microseconds', ({ seconds, nanos }) => seconds * 1_000_000n + BigInt(Math.floor(nanos / 1000))],
  ['nanoseconds', ({ seconds, nanos }) => seconds * 1_000_000_000n + BigInt(nanos)],
  ['quartersOfYear', ({ months }) => (months / 3n) % 4n],
  ['monthsOfQuarter', ({ months }) => months % 3n],
  ['monthsOfYear', ({ months }) => months % 12n],
  ['daysOfWeek', ({ days }) => days % 7n],
  ['minutesOfHour', ({ seconds }) => (seconds / 60n) % 60n],
  ['secondsOfMinute', ({ seconds }) => seconds % 60n],
  ['millisecondsOfSecond', ({ nanos }) => BigInt(Math.floor(nanos / 1_000_000))],
  ['microsecondsOfSecond', ({ nanos }) => BigInt(Math.floor(nanos / 1000))],
  ['nanosecondsOfSecond', ({ nanos }) => BigInt(nanos)],
])

/** A component of a duration such as `monthsOfYear`; undefined for a name that durations do not have. */
export function durationComponent(parts: DurationParts, name: string): CypherValue | undefined {
  const field = FIELDS.get(name)
  return field === undefined ? undefined : toInteger(field(parts))
}
