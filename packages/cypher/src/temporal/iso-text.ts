import { dateOfEpochDay } from './calendar.js'
import { clockTimeOf } from './time-fields.js'

/** `2015-07-21`; years beyond four digits carry a sign. */
export function dateText(epochDay: number): string {
  const { year, month, day } = dateOfEpochDay(epochDay)
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  if (year < 0) return `-${digits}`
  return year > 9999 ? `+${digits}` : digits
}

/** `21:40:00`, `21:40:32.142`: zeros at the end of the fraction are left out. */
export function timeText(nanoOfDay: number): string {
  const { hour, minute, second, nano } = clockTimeOf(nanoOfDay)
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${fractionText(nano)}`
}

/** `.142` of 142 000 000 nanoseconds, nothing of 0. */
export function fractionText(nano: number): string {
  return nano === 0 ? '' : `.${String(nano).padStart(9, '0').replace(/0+$/u, '')}`
}

/** `Z`, `+01:00`, `-02:05:07` of seconds east of UTC. */
export function offsetText(offset: number): string {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, ...(size % 60 === 0 ? [] : [size % 60])]
  return `${offset < 0 ? '-' : '+'}${parts.map(twoDigits).join(':')}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
