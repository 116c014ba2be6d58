import type { BoardResult } from './board-result.js'

/** A result with an exact number in the unit of its table. */
export type NumberedResult = BoardResult & { readonly number: number }

/** Units of one quantity, in terms of the first. */
const QUANTITIES: readonly Readonly<Record<string, number>>[] = [
  {
    s: 1,
    sec: 1,
    secs: 1,
    second: 1,
    seconds: 1,
    ms: 1e-3,
    millisecond: 1e-3,
    milliseconds: 1e-3,
    min: 60,
    minutes: 60,
    hour: 3600,
    hours: 3600,
  },
  { GB: 1, MB: 1e-3, TB: 1e3, GiB: 1.074, MiB: 1.049e-3 },
]

/**
 * Results whose numbers can be ranked together: in the unit that most of them have, or one that converts to it; a bare number counts as in that
 * unit. Results without an exact number are left out.
 */
export function comparableNumbers(results: readonly BoardResult[]): readonly NumberedResult[] {
  const numbered = results.flatMap((result) => (result.number === undefined ? [] : [{ ...result, number: result.number }]))
  const unit = commonUnit(numbered)
  return numbered.flatMap((result) => {
    const factor = result.unit === undefined ? 1 : conversion(result.unit, unit)
    return factor === undefined
      ? []
      : [{ ...result, number: factor === 1 ? result.number : Number((result.number * factor).toPrecision(12)) }]
  })
}

function commonUnit(results: readonly BoardResult[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { unit } of results) if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))[0]?.[0]
}

function conversion(from: string, to: string | undefined): number | undefined {
  if (from === to || to === undefined) return 1
  const quantity = QUANTITIES.find((units) => from in units && to in units)
  const [numerator, denominator] = [quantity?.[from], quantity?.[to]]
  return numerator === undefined || denominator === undefined ? undefined : numerator / denominator
}
