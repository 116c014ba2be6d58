/** An exact decimal fraction: `digits / 10 ** scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/**
 * Read a number such as `12`, `-0.75`, `+1,5` or `1e-7`; a comma stands for the point.
 *
 * @param text Trusted to be such a number.
 */
export function parseDecimal(text: string): Decimal {
  const [mantissa = '0', exponent = '0'] = text.replace(',', '.').toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt((whole + fraction).replace('+', ''))
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}
