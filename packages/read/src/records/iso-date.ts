const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Each with year, month and day in groups of those names. */
const DATES: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:$|[T\s/])/u,
  /^(?:[a-z]{3},\s*)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4})\b/iu,
  /^(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/iu,
]
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u

/** `2024-11-18` of a date as sources write it (`2024/11/18`, `Mon, 18 Nov 2024 …`, `Nov 18, 2024`); `undefined` for others and for days that there are not. */
export function isoDate(text: string): string | undefined {
  for (const form of DATES) {
    const { year, month = '', day } = form.exec(text.trim())?.groups ?? {}
    if (year === undefined) continue
    const number = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
    if (date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)) return date.toISOString().slice(0, 10)
  }
  return undefined
}

/** The year in a number or text, 1500 to 2099; `undefined` where there is none. */
export function yearOf(value: string | number | undefined): number | undefined {
  const found = YEAR.exec(String(value ?? ''))
  return found ? Number(found[0]) : undefined
}
