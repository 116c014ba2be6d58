import { dateOfEpochDay, epochDayOf } from './calendar.js'

/** A day by the weeks of ISO 8601: week 1 holds the year's first Thursday, days run from Monday (1) to Sunday (7). */
export interface WeekDate {
  /** Year that the week counts to, which may be a neighbour of the calendar year. */
  readonly weekYear: number
  readonly week: number
  readonly dayOfWeek: number
}

/** Monday is 1, Sunday 7. */
export function dayOfWeekOf(epochDay: number): number {
  // 1970-01-01 was a Thursday.
  const fromMonday = (epochDay + 3) % 7
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
}

/** Week, its year and the day in it. */
export function weekDateOf(epochDay: number): WeekDate {
  const dayOfWeek = dayOfWeekOf(epochDay)
  const weekYear = dateOfEpochDay(epochDay - dayOfWeek + 4).year
  const week = Math.floor((epochDay - firstMondayOf(weekYear)) / 7) + 1
  return { weekYear, week, dayOfWeek }
}

/** Epoch day of the Monday that begins week 1. */
export function firstMondayOf(weekYear: number): number {
  const fourthOfJanuary = epochDayOf({ year: weekYear, month: 1, day: 4 })
  return fourthOfJanuary - dayOfWeekOf(fourthOfJanuary) + 1
}

/** 52, or 53 in a long year. */
export function weeksInYear(weekYear: number): number {
  return (firstMondayOf(weekYear + 1) - firstMondayOf(weekYear)) / 7
}
