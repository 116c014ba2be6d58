/** Read a probability off a calibration curve: points `[given, right]`, rising in both; between two points on the line that joins them. */
export function calibrate(given: number, curve: readonly (readonly [given: number, right: number])[]): number {
  const above = curve.findIndex((point) => point[0] >= given)
  if (above === 0) return curve[0]?.[1] ?? given
  const high = curve[above]
  const low = curve[above < 0 ? curve.length - 1 : above - 1]
  if (!high || !low) return low?.[1] ?? given
  const share = (given - low[0]) / (high[0] - low[0])
  return round(low[1] + share * (high[1] - low[1]))
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000
}
