import type { CypherValue } from '../values/value.js'
import { isInteger } from '../values/integer.js'
import { invalidTemporal } from './invalid-temporal.js'
import { type LocalMoment, normalMoment, validEpochDay } from './local-moment.js'
import type { MapReader } from './map-reader.js'
import { nanoOfSecond } from './time-of-map.js'

/** The instant of a map that has `epochSeconds` or `epochMillis`, and smaller units beside it; undefined for other maps. */
export function instantOfMap(map: MapReader): LocalMoment | undefined {
  if (map.has('epochSeconds')) return instantOfEpoch(epochOf(map, 'epochSeconds') * 1000n, nanoOfSecond(map))
  if (map.has('epochMillis')) return instantOfEpoch(epochOf(map, 'epochMillis'), map.integer('nanosecond') ?? 0)
  return undefined
}

/**
 * The instant so many milliseconds after 1970-01-01T00:00Z, and nanoseconds after that.
 *
 * @throws CypherError outside of the years of Cypher.
 */
export function instantOfEpoch(millis: bigint, nanos: number): LocalMoment {
  const rest = Number(millis % 86_400_000n) * 1_000_000 + nanos
  const instant = normalMoment(Number(millis / 86_400_000n), rest)
  validEpochDay(instant.epochDay)
  return instant
}

function epochOf(map: MapReader, name: string): bigint {
  const value: CypherValue | undefined = map.value(name)
  if (value !== undefined && isInteger(value)) return BigInt(value)
  throw invalidTemporal(`${name} must be an integer`)
}
