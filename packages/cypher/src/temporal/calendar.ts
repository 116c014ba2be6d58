/** A date of the proleptic Gregorian calendar; year 0 is 1 BC. */
export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** The years that Cypher's dates span. */
export const MIN_YEAR = -999_999_999
export const MAX_YEAR = 999_999_999

const DAYS_IN_400_YEARS = 146_097
/** Days from 0000-03-01, where the count of the conversions below begins, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Days since 1970-01-01 of a valid date; exact for every year that Cypher has.
 *
 * Source of both conversions: Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil` and `civil_from_days`
 * (years that begin in March put the leap day last).
 */
export function epochDayOf({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_EPOCH
}

/** The date that lies `epochDay` days after 1970-01-01. */
export function dateOfEpochDay(epochDay: number): CalendarDate {
  const shifted = epochDay + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Whether February has 29 days in that year. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31)
}

/** The day so many months later, in the same place of its month, or on its last day where the month is too short. */
export function addMonths(epochDay: number, months: number): number {
  if (months === 0) return epochDay
  const from = dateOfEpochDay(epochDay)
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return epochDayOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}
