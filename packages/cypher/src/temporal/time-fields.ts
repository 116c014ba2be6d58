import type { CypherValue } from '../values/value.js'
import { NANOS_PER_SECOND } from './local-moment.js'

type Field = (nanoOfDay: number) => number

const NANOS_PER_MINUTE = 60 * NANOS_PER_SECOND
const NANOS_PER_HOUR = 60 * NANOS_PER_MINUTE

/** Components of everything that has a time of day, by name. */
const TIME_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['hour', (nanoOfDay) => Math.floor(nanoOfDay / NANOS_PER_HOUR)],
  ['minute', (nanoOfDay) => Math.floor(nanoOfDay / NANOS_PER_MINUTE) % 60],
  ['second', (nanoOfDay) => Math.floor(nanoOfDay / NANOS_PER_SECOND) % 60],
  ['millisecond', (nanoOfDay) => Math.floor((nanoOfDay % NANOS_PER_SECOND) / 1_000_000)],
  ['microsecond', (nanoOfDay) => Math.floor((nanoOfDay % NANOS_PER_SECOND) / 1000)],
  ['nanosecond', (nanoOfDay) => nanoOfDay % NANOS_PER_SECOND],
])

/** A component of a time of day such as `hour`; undefined for a name that times do not have. Sub-seconds count from the second. */
export function timeField(nanoOfDay: number, name: string): CypherValue | undefined {
  return TIME_FIELDS.get(name)?.(nanoOfDay)
}

/** Hour, minute, second and nanosecond of the second. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly nano: number
}

/** The four numbers of a time of day. */
export function clockTimeOf(nanoOfDay: number): ClockTime {
  return {
    hour: Math.floor(nanoOfDay / NANOS_PER_HOUR),
    minute: Math.floor(nanoOfDay / NANOS_PER_MINUTE) % 60,
    second: Math.floor(nanoOfDay / NANOS_PER_SECOND) % 60,
    nano: nanoOfDay % NANOS_PER_SECOND,
  }
}

/** Nanoseconds since midnight. */
export function nanoOfDayOf({ hour, minute, second, nano }: ClockTime): number {
  return hour * NANOS_PER_HOUR + minute * NANOS_PER_MINUTE + second * NANOS_PER_SECOND + nano
}
