import { type DayOfYear, epochDayOfParts } from './date-of-parts.js'
import { invalidTemporal } from './invalid-temporal.js'

type Numbers = Readonly<Record<string, string | undefined>>
type Form = readonly [RegExp, (part: (name: string, otherwise?: number) => number) => DayOfYear]

const YEAR = String.raw`(?<year>\d{4}|[+-]\d{1,9}(?=-|$))`

/** Every way to write a date by ISO 8601, extended (with hyphens) and basic; what is left out is the first of its kind. */
const FORMS: readonly Form[] = [
  [form(String.raw`(?:-(?<month>\d\d?)(?:-(?<day>\d\d?))?)?`), byMonth],
  [form(String.raw`(?<month>\d\d)(?<day>\d\d)?`), byMonth],
  [form(String.raw`-?W(?<week>\d\d?)(?:-?(?<dayOfWeek>\d))?`), byWeek],
  [form(String.raw`-?Q(?<quarter>\d)(?:-?(?<dayOfQuarter>\d\d?))?`), byQuarter],
  [form(String.raw`-?(?<ordinalDay>\d{3})`), byOrdinal],
]

/**
 * Epoch day of a date's text: `2015-07-21`, `20150721`, `2015-W30-2`, `2015Q2`, `2015-202`, `2015-07`, `2015`, `+12015-07-21`.
 *
 * @throws CypherError for any other text, and for a day that does not exist.
 */
export function parseDateText(text: string): number {
  for (const [pattern, read] of FORMS) {
    const numbers: Numbers | undefined = pattern.exec(text)?.groups
    if (numbers !== undefined) return epochDayOfParts(read((name, otherwise = 1) => Number(numbers[name] ?? otherwise)))
  }
  throw invalidTemporal(`'${text}' is not a date such as 2015-07-21, 2015-W30-2, 2015-Q2-60 or 2015-202`)
}

function form(rest: string): RegExp {
  return new RegExp(`^${YEAR}${rest}$`, 'u')
}

function byMonth(part: (name: string) => number): DayOfYear {
  return { by: 'month', year: part('year'), month: part('month'), day: part('day') }
}

function byWeek(part: (name: string) => number): DayOfYear {
  return { by: 'week', year: part('year'), week: part('week'), dayOfWeek: part('dayOfWeek') }
}

function byQuarter(part: (name: string) => number): DayOfYear {
  return { by: 'quarter', year: part('year'), quarter: part('quarter'), dayOfQuarter: part('dayOfQuarter') }
}

function byOrdinal(part: (name: string) => number): DayOfYear {
  return { by: 'ordinal', year: part('year'), ordinalDay: part('ordinalDay') }
}
