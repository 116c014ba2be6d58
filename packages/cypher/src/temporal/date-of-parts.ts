import { daysInMonth, epochDayOf, isLeapYear, MAX_YEAR, MIN_YEAR } from './calendar.js'
import { firstOfQuarter } from './date-fields.js'
import { inRange } from './invalid-temporal.js'
import { firstMondayOf, weeksInYear } from './iso-week.js'
import { validEpochDay } from './local-moment.js'

/** The ways to say which day of a year is meant; in `week`, the year is the week's. */
export type DayOfYear =
  | { readonly by: 'month'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly by: 'week'; readonly year: number; readonly week: number; readonly dayOfWeek: number }
  | { readonly by: 'quarter'; readonly year: number; readonly quarter: number; readonly dayOfQuarter: number }
  | { readonly by: 'ordinal'; readonly year: number; readonly ordinalDay: number }

/**
 * Epoch day of a day that is told in one of four ways.
 *
 * @throws CypherError that names the first component that no such year, month, week or quarter has.
 */
export function epochDayOfParts(parts: DayOfYear): number {
  const year = inRange('year', parts.year, MIN_YEAR, MAX_YEAR)
  switch (parts.by) {
    case 'month': {
      const month = inRange('month', parts.month, 1, 12)
      return epochDayOf({ year, month, day: inRange('day', parts.day, 1, daysInMonth(year, month)) })
    }
    case 'week': {
      const week = inRange('week', parts.week, 1, weeksInYear(year))
      return validEpochDay(firstMondayOf(year) + (week - 1) * 7 + inRange('dayOfWeek', parts.dayOfWeek, 1, 7) - 1)
    }
    case 'quarter': {
      const first = firstOfQuarter(year, inRange('quarter', parts.quarter, 1, 4))
      const length = firstOfQuarter(year, parts.quarter + 1) - first
      return first + inRange('dayOfQuarter', parts.dayOfQuarter, 1, length) - 1
    }
    case 'ordinal':
      return epochDayOf({ year, month: 1, day: 1 }) + inRange('ordinalDay', parts.ordinalDay, 1, isLeapYear(year) ? 366 : 365) - 1
  }
}
