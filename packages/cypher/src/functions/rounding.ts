import { type Decimal, parseDecimal } from '../values/decimal.js'
import { outOfRange } from './wrong-argument.js'

/** How to round, given twice the remainder compared with the unit (negative, 0, positive), the sign and the parity of what is kept. */
type RoundsAway = (half: number, isNegative: boolean, isOdd: boolean) => boolean

const MODES: ReadonlyMap<string, RoundsAway> = new Map<string, RoundsAway>([
  ['UP', () => true],
  ['DOWN', () => false],
  ['CEILING', (_, isNegative) => !isNegative],
  ['FLOOR', (_, isNegative) => isNegative],
  ['HALF_UP', (half) => half >= 0],
  ['HALF_DOWN', (half) => half > 0],
  ['HALF_EVEN', (half, _, isOdd) => half > 0 || (half === 0 && isOdd)],
])

/**
 * A float rounded to so many decimal places, on its shortest decimal digits: 1.45 is exactly that, though no float is.
 *
 * @param places 0 or more.
 * @param mode One of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, in either case.
 */
export function roundTo(value: number, places: number, mode: string): number {
  const roundsAway = MODES.get(mode.toUpperCase())
  if (roundsAway === undefined) throw outOfRange(`'${mode}' is no rounding mode: give ${[...MODES.keys()].join(', ')}`)
  if (!Number.isFinite(value)) return value
  const decimal = parseDecimal(String(value))
  return decimal.scale <= places ? value : Number(roundedText(decimal, places, roundsAway))
}

function roundedText({ digits, scale }: Decimal, places: number, roundsAway: RoundsAway): string {
  const unit = 10n ** BigInt(scale - places)
  const kept = digits / unit
  const rest = digits % unit
  const isNegative = digits < 0n
  const twice = (isNegative ? -rest : rest) * 2n
  const half = twice === unit ? 0 : twice > unit ? 1 : -1
  const away = rest !== 0n && roundsAway(half, isNegative, kept % 2n !== 0n)
  return `${kept + (away ? (isNegative ? -1n : 1n) : 0n)}e-${places}`
}
