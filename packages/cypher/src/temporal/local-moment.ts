import { addMonths, epochDayOf, MAX_YEAR, MIN_YEAR } from './calendar.js'
import type { DurationParts } from './duration-parts.js'
import { invalidTemporal } from './invalid-temporal.js'

export const NANOS_PER_SECOND = 1_000_000_000
export const NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND
const MIN_EPOCH_DAY = epochDayOf({ year: MIN_YEAR, month: 1, day: 1 })
const MAX_EPOCH_DAY = epochDayOf({ year: MAX_YEAR, month: 12, day: 31 })

/** A day and a time on it, without a zone; also an instant, when read as UTC. Both numbers are exact over the whole range. */
export interface LocalMoment {
  /** Days since 1970-01-01. */
  readonly epochDay: number
  /** Nanoseconds since midnight, 0 to 86 399 999 999 999. */
  readonly nanoOfDay: number
}

/** Give a day back when it lies within the years of Cypher; throws otherwise. */
export function validEpochDay(epochDay: number): number {
  if (epochDay >= MIN_EPOCH_DAY && epochDay <= MAX_EPOCH_DAY) return epochDay
  throw invalidTemporal(`The date is out of range: years go from ${MIN_YEAR} to ${MAX_YEAR}`)
}

/** Carry the nanoseconds that are too many, or below 0, into days. */
export function normalMoment(epochDay: number, nanos: number): LocalMoment {
  const days = Math.floor(nanos / NANOS_PER_DAY)
  return { epochDay: epochDay + days, nanoOfDay: nanos - days * NANOS_PER_DAY }
}

/** The moment at most a few days of `seconds` later (earlier when negative); the range is not checked. */
export function addSeconds({ epochDay, nanoOfDay }: LocalMoment, seconds: number): LocalMoment {
  return normalMoment(epochDay, nanoOfDay + seconds * NANOS_PER_SECOND)
}

/** Months first, then days, as a calendar counts them; the time stays. */
export function addCalendarParts(epochDay: number, { months, days }: DurationParts): number {
  return validEpochDay(validEpochDay(addMonths(epochDay, Number(months))) + Number(days))
}

/** Seconds and nanoseconds of a duration added, whatever their size; throws outside of the years of Cypher. */
export function addClockParts({ epochDay, nanoOfDay }: LocalMoment, { seconds, nanos }: DurationParts): LocalMoment {
  const rest = nanoOfDay + Number(seconds % 86_400n) * NANOS_PER_SECOND + nanos
  const moment = normalMoment(epochDay + Number(seconds / 86_400n), rest)
  validEpochDay(moment.epochDay)
  return moment
}

/** Negative, 0, positive: which comes first. */
export function compareMoments(left: LocalMoment, right: LocalMoment): number {
  return left.epochDay - right.epochDay || left.nanoOfDay - right.nanoOfDay
}

/** Seconds since 1970-01-01T00:00, rounded down. */
export function epochSecondsOf({ epochDay, nanoOfDay }: LocalMoment): bigint {
  return BigInt(epochDay) * 86_400n + BigInt(Math.floor(nanoOfDay / NANOS_PER_SECOND))
}
