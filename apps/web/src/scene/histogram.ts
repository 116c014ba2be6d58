/** How many values fall into each of `bins` equal parts of `least`..`most`; values outside count in the nearest part. */
export function histogram(values: readonly number[], least: number, most: number, bins: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of values) {
    const bin = Math.floor(((value - least) / (most - least)) * bins)
    const at = Math.min(bins - 1, Math.max(0, bin))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
