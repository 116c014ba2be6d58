import type { DurationParts } from './duration-parts.js'
import { fractionText } from './iso-text.js'

/** A duration by ISO 8601, each unit with a sign of its own: `P1Y-2M3DT4H5M-6.7S`; nothing is `PT0S`. */
export function durationText({ months, days, seconds, nanos }: DurationParts): string {
  const calendar = unit(months / 12n, 'Y') + unit(months % 12n, 'M') + unit(days, 'D')
  const clock = clockText(seconds, nanos)
  if (clock !== '') return `P${calendar}T${clock}`
  return calendar === '' ? 'PT0S' : `P${calendar}`
}

function clockText(seconds: bigint, nanos: number): string {
  const isNegative = seconds < 0n
  // Nanoseconds count forward; a negative duration is written by its distance from zero.
  const whole = isNegative && nanos > 0 ? seconds + 1n : seconds
  const fraction = fractionText(isNegative && nanos > 0 ? 1_000_000_000 - nanos : nanos)
  const rest = whole % 60n
  const sign = isNegative && rest === 0n ? '-' : ''
  const secondsText = rest === 0n && fraction === '' ? '' : `${sign}${rest}${fraction}S`
  return unit(whole / 3600n, 'H') + unit((whole / 60n) % 60n, 'M') + secondsText
}

function unit(value: bigint, letter: string): string {
  return value === 0n ? '' : `${value}${letter}`
}
