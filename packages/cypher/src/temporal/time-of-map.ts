import { inRange, invalidTemporal } from './invalid-temporal.js'
import type { MapReader } from './map-reader.js'
import { clockTimeOf, nanoOfDayOf } from './time-fields.js'

/** Components that tell a time of day, each needing those before it up to the second. */
export const TIME_COMPONENTS = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'] as const

const SUB_SECONDS = ['millisecond', 'microsecond', 'nanosecond'] as const
const MIDNIGHT = { hour: 0, minute: 0, second: 0, nano: 0 }

/**
 * Nanoseconds since midnight of the time that a map tells.
 *
 * @param base Time that gives what the map leaves out; without one a component must not be left out before a smaller one.
 * @throws CypherError for a component out of range: microseconds go to 999 beside milliseconds, to 999 999 alone.
 */
export function nanoOfDayOfMap(map: MapReader, base: number | undefined): number {
  if (base === undefined) requireLarger(map)
  const from = base === undefined ? MIDNIGHT : clockTimeOf(base)
  return nanoOfDayOf({
    hour: inRange('hour', map.integer('hour') ?? from.hour, 0, 23),
    minute: inRange('minute', map.integer('minute') ?? from.minute, 0, 59),
    second: inRange('second', map.integer('second') ?? from.second, 0, 59),
    nano: map.hasAny(SUB_SECONDS) ? nanoOfSecond(map) : from.nano,
  })
}

/** Nanoseconds of the second from the three units below it, which are summed. */
export function nanoOfSecond(map: MapReader): number {
  const millisecond = map.integer('millisecond')
  const microsecond = map.integer('microsecond')
  const nanoLimit = microsecond !== undefined ? 1000 : millisecond !== undefined ? 1_000_000 : 1_000_000_000
  return (
    inRange('millisecond', millisecond ?? 0, 0, 999) * 1_000_000 +
    inRange('microsecond', microsecond ?? 0, 0, millisecond === undefined ? 999_999 : 999) * 1000 +
    inRange('nanosecond', map.integer('nanosecond') ?? 0, 0, nanoLimit - 1)
  )
}

function requireLarger(map: MapReader): void {
  const smallest = TIME_COMPONENTS.findLastIndex((name) => map.has(name))
  for (const name of TIME_COMPONENTS.slice(0, Math.max(0, Math.min(smallest, 3)))) {
    if (!map.has(name)) throw invalidTemporal(`${name} must be given with ${TIME_COMPONENTS[smallest] ?? ''}`)
  }
}
