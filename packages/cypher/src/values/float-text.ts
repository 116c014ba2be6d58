/**
 * A float as Cypher writes it: `1.0`, `0.5`, `1.0E10`, `1.0E-4`, `NaN`, `Infinity`.
 *
 * The shortest digits that read back as the same float; scientific from 10 ** 7 on and below 10 ** -3.
 */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const size = Math.abs(value)
  return size >= 1e-3 && size < 1e7 ? withPoint(String(value)) : scientificText(value)
}

function scientificText(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${withPoint(digits)}E${Number(exponent)}`
}

function withPoint(digits: string): string {
  return digits.includes('.') ? digits : `${digits}.0`
}
