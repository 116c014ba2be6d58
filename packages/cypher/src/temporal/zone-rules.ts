import { invalidTemporal } from './invalid-temporal.js'
import { addSeconds, type LocalMoment, NANOS_PER_SECOND } from './local-moment.js'

/**
 * Offsets of the IANA time zones, from the tables that every JavaScript runtime carries for `Intl`: no copy of them in the package, and
 * as current as the runtime is.
 */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** Dates within JavaScript's range; beyond it the rules of a year 400 years on, or many times that, are the same. */
const MAX_DAY = 90_000_000
const DAYS_IN_400_YEARS = 146_097

/**
 * Whether a zone of that name is known.
 *
 * @param name Such as `Europe/Stockholm`; an offset such as `+01:00` is no name.
 */
export function isZoneName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/u.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

/** Offset of the zone at an instant, in seconds east of UTC. */
export function offsetAt(zone: string, { epochDay, nanoOfDay }: LocalMoment): number {
  const seconds = withinRange(epochDay) * 86_400 + Math.floor(nanoOfDay / NANOS_PER_SECOND)
  const text = formatOf(zone).format(seconds * 1000)
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/u.exec(text)
  if (match === null) throw invalidTemporal(`No offset is known for the time zone ${zone}`)
  const [, sign, hours = '0', minutes = '0', rest = '0'] = match
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
  return sign === '-' ? -size : size
}

/**
 * Offset in force when clocks of the zone show `local`, and what they show then.
 *
 * As in java.time: a time that happens twice takes `preferred` when that is one of its offsets, else the earlier one; a time that is
 * skipped moves on by the length of the gap.
 */
export function resolveLocal(zone: string, local: LocalMoment, preferred?: number): readonly [LocalMoment, number] {
  const before = offsetAt(zone, addSeconds(local, -86_400))
  const after = offsetAt(zone, addSeconds(local, 86_400))
  const valid = validOffsets(zone, local, before, after)
  const [first] = valid
  if (first === undefined) return [addSeconds(local, after - before), after]
  return [local, preferred !== undefined && valid.includes(preferred) ? preferred : first]
}

function validOffsets(zone: string, local: LocalMoment, before: number, after: number): readonly number[] {
  const offsets = before === after ? [before] : [before, after]
  const valid = offsets.filter((offset) => offsetAt(zone, addSeconds(local, -offset)) === offset)
  return valid.length === 0 && before === after ? offsets : valid
}

function withinRange(epochDay: number): number {
  if (Math.abs(epochDay) <= MAX_DAY) return epochDay
  const excess = Math.ceil((Math.abs(epochDay) - MAX_DAY) / DAYS_IN_400_YEARS) * DAYS_IN_400_YEARS
  return epochDay - Math.sign(epochDay) * excess
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  FORMATS.set(zone, format)
  return format
}
