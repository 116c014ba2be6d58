/** What the daily form writes under an abstract. */
export type RecordMark =
  { readonly kind: 'authors' } | { readonly kind: 'dot' } | { readonly kind: 'date'; readonly published?: string }

const AUTHORS = /^[•*-]\s*\d+\s+authors?$/u
const DOT = /^·$/u
/** `Apr 29`, `Nov 18, 2024`, either with a count of votes behind it. */
const DATE = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{1,2})(?:, (\d{4}))?(?: \d+)?$/u
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Read a trimmed line as an author count, a dot or a date; `published` is an ISO date and absent where the page gives no year. */
export function parseRecordMark(text: string): RecordMark | undefined {
  if (AUTHORS.test(text)) return { kind: 'authors' }
  if (DOT.test(text)) return { kind: 'dot' }
  const [, month = '', day = '', year] = DATE.exec(text) ?? []
  if (!month) return undefined
  const published = year === undefined ? undefined : isoDate(Number(year), MONTHS.indexOf(month) + 1, Number(day))
  return published === undefined ? { kind: 'date' } : { kind: 'date', published }
}

/** `2024-11-18`, absent for a day that the calendar lacks. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}
