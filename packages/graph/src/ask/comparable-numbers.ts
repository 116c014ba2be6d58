import type { BoardResult } from './board-result.js'
import { baseUnit, unitFactor } from './units.js'

/** A result with an exact number in the unit of its table. */
export type NumberedResult = BoardResult & { readonly number: number }

/**
 * Results whose numbers can be ranked together: of the quantity that most of them have (bare numbers count as of it). Where they are in different units
 * of it, numbers are converted to its base unit. Results without an exact number are left out.
 */
export function comparableNumbers(results: readonly BoardResult[]): readonly NumberedResult[] {
  const numbered = results.flatMap((result) => (result.number === undefined ? [] : [{ ...result, number: result.number }]))
  const quantity = commonQuantity(numbered)
  const fitting = numbered.filter((result) => result.unit === undefined || baseUnit(result.unit) === quantity)
  const units = new Set(fitting.flatMap((result) => result.unit ?? []))
  return units.size > 1 ? fitting.map(converted) : fitting
}

function converted(result: NumberedResult): NumberedResult {
  return result.unit === undefined
    ? result
    : { ...result, number: Number((result.number * unitFactor(result.unit)).toPrecision(12)) }
}

/** The base unit of most results; of equally many, the one that sorts first. */
function commonQuantity(results: readonly BoardResult[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { unit } of results) if (unit !== undefined) counts.set(baseUnit(unit), (counts.get(baseUnit(unit)) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))[0]?.[0]
}
