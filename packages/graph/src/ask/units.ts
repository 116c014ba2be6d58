/** Units of one quantity by name, each in terms of the first: what a leaderboard may rank together. */
export const QUANTITIES: readonly Readonly<Record<string, number>>[] = [
  {
    s: 1,
    sec: 1,
    second: 1,
    seconds: 1,
    ms: 0.001,
    millisecond: 0.001,
    milliseconds: 0.001,
    min: 60,
    minutes: 60,
    hour: 3600,
    hours: 3600,
  },
  { GB: 1, MB: 0.001, TB: 1000 },
]

/** The unit that a unit is counted in: the first of its quantity; itself where it converts to none. */
export function baseUnit(unit: string): string {
  const quantity = QUANTITIES.find((units) => Object.hasOwn(units, unit))
  return (quantity && Object.keys(quantity)[0]) ?? unit
}

/** What a number of a unit is multiplied by to count in its base unit. */
export function unitFactor(unit: string): number {
  return QUANTITIES.find((units) => Object.hasOwn(units, unit))?.[unit] ?? 1
}
