import { addMonths, dateOfEpochDay } from './calendar.js'
import { comparablePoints, placed } from './comparable-points.js'
import type { DurationParts } from './duration-parts.js'
import { epochSecondsOf, type LocalMoment, NANOS_PER_SECOND } from './local-moment.js'
import { makeDuration } from './make-duration.js'
import { localMomentOf, type PointParts, utcMomentOf } from './point-parts.js'

/** What `duration.between` and its three kin give of two points; the second before the first makes it negative. */
export type DurationBetween = (from: PointParts, to: PointParts) => DurationParts

/** Whole months, then whole days, then seconds; months and days only when both have a date. */
export const durationBetween: DurationBetween = (from, to) => {
  const [start, end] = comparablePoints(from, to)
  if (from.epochDay === undefined || to.epochDay === undefined) return clockBetween(start, end)
  const [local, target] = [localMomentOf(start), localMomentOf(end)]
  const months = monthsBetween(local, target)
  const day = addMonths(local.epochDay, months)
  const days = daysBetween({ ...local, epochDay: day }, target)
  const rest = clockBetween(placed({ ...local, epochDay: day + days }, start), end)
  return { ...rest, months: BigInt(months), days: BigInt(days) }
}

/** Whole months. */
export const monthsBetweenPoints: DurationBetween = (from, to) => {
  const [start, end] = comparablePoints(from, to)
  return makeDuration(BigInt(monthsBetween(localMomentOf(start), localMomentOf(end))), 0n, 0n, 0n)
}

/** Whole days. */
export const daysBetweenPoints: DurationBetween = (from, to) => {
  const [start, end] = comparablePoints(from, to)
  return makeDuration(0n, BigInt(daysBetween(localMomentOf(start), localMomentOf(end))), 0n, 0n)
}

/** Seconds and nanoseconds, whatever happened to the clocks between. */
export const secondsBetweenPoints: DurationBetween = (from, to) => clockBetween(...comparablePoints(from, to))

function clockBetween(from: PointParts, to: PointParts): DurationParts {
  const [start, end] = [utcMomentOf(from), utcMomentOf(to)]
  const nanos = (end.nanoOfDay % NANOS_PER_SECOND) - (start.nanoOfDay % NANOS_PER_SECOND)
  return makeDuration(0n, 0n, epochSecondsOf(end) - epochSecondsOf(start), BigInt(nanos))
}

function monthsBetween(from: LocalMoment, to: LocalMoment): number {
  const start = monthCount(from.epochDay)
  const end = monthCount(lastWholeDay(from, to))
  return Math.trunc((end.months * 32 + end.day - (start.months * 32 + start.day)) / 32)
}

function daysBetween(from: LocalMoment, to: LocalMoment): number {
  return lastWholeDay(from, to) - from.epochDay
}

/** The last day of `to` that is reached by whole days, given the times of day. */
function lastWholeDay(from: LocalMoment, to: LocalMoment): number {
  if (to.epochDay > from.epochDay && to.nanoOfDay < from.nanoOfDay) return to.epochDay - 1
  if (to.epochDay < from.epochDay && to.nanoOfDay > from.nanoOfDay) return to.epochDay + 1
  return to.epochDay
}

function monthCount(epochDay: number): { readonly months: number; readonly day: number } {
  const { year, month, day } = dateOfEpochDay(epochDay)
  return { months: year * 12 + month, day }
}
