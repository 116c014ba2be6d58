import type { CypherValue } from '../values/value.js'
import { dateOfEpochDay, epochDayOf } from './calendar.js'
import { dayOfWeekOf, weekDateOf } from './iso-week.js'

type Field = (epochDay: number) => number

/** Components of everything that has a date, by name. */
const DATE_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['year', (epochDay) => dateOfEpochDay(epochDay).year],
  ['quarter', quarterOf],
  ['month', (epochDay) => dateOfEpochDay(epochDay).month],
  ['week', (epochDay) => weekDateOf(epochDay).week],
  ['weekYear', (epochDay) => weekDateOf(epochDay).weekYear],
  ['dayOfQuarter', dayOfQuarterOf],
  ['quarterDay', dayOfQuarterOf],
  ['day', (epochDay) => dateOfEpochDay(epochDay).day],
  ['ordinalDay', ordinalDayOf],
  ['weekDay', dayOfWeekOf],
  ['dayOfWeek', dayOfWeekOf],
])

/** A component of a date such as `weekYear`; undefined for a name that dates do not have. */
export function dateField(epochDay: number, name: string): CypherValue | undefined {
  return DATE_FIELDS.get(name)?.(epochDay)
}

/** 1 to 4. */
export function quarterOf(epochDay: number): number {
  return Math.floor((dateOfEpochDay(epochDay).month - 1) / 3) + 1
}

/** Epoch day of a quarter's first day. */
export function firstOfQuarter(year: number, quarter: number): number {
  return epochDayOf({ year, month: quarter * 3 - 2, day: 1 })
}

/** 1 to 92. */
function dayOfQuarterOf(epochDay: number): number {
  return epochDay - firstOfQuarter(dateOfEpochDay(epochDay).year, quarterOf(epochDay)) + 1
}

/** 1 to 366. */
function ordinalDayOf(epochDay: number): number {
  return epochDay - epochDayOf({ year: dateOfEpochDay(epochDay).year, month: 1, day: 1 }) + 1
}
