import type { DurationParts } from './duration-parts.js'
import { addCalendarParts, addClockParts, addSeconds, normalMoment, NANOS_PER_DAY } from './local-moment.js'
import type { PointParts } from './point-parts.js'
import { offsetAt, resolveLocal } from './zone-rules.js'

/**
 * A point later by a duration: months and days by the calendar first, then seconds.
 *
 * A date takes the whole days of the seconds, a time of day wraps at midnight and has no use for months and days, a date-time in a zone
 * keeps its clock over months and days and its instant over seconds.
 */
export function addDuration(parts: PointParts, duration: DurationParts): PointParts {
  const { epochDay, nanoOfDay, offset, zone } = parts
  if (epochDay === undefined) return { ...parts, nanoOfDay: wrappedTime(nanoOfDay ?? 0, duration) }
  const day = addCalendarParts(epochDay, duration)
  if (nanoOfDay === undefined) return { epochDay: addCalendarParts(day, wholeDays(duration)) }
  if (zone === undefined) return { ...addClockParts({ epochDay: day, nanoOfDay }, duration), offset }
  const [local, resolved] = resolveLocal(zone, { epochDay: day, nanoOfDay }, offset)
  return inZone(zone, { ...addClockParts(addSeconds(local, -resolved), duration) })
}

/** The parts of an instant, given at UTC, in a named zone. */
export function inZone(zone: string, instant: { readonly epochDay: number; readonly nanoOfDay: number }): PointParts {
  const offset = offsetAt(zone, instant)
  return { ...addSeconds(instant, offset), offset, zone }
}

function wrappedTime(nanoOfDay: number, { seconds, nanos }: DurationParts): number {
  const total = nanoOfDay + Number(seconds % 86_400n) * 1_000_000_000 + nanos
  return normalMoment(0, total + NANOS_PER_DAY).nanoOfDay
}

function wholeDays({ seconds }: DurationParts): DurationParts {
  return { months: 0n, days: seconds / 86_400n, seconds: 0n, nanos: 0 }
}
