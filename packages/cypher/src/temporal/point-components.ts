import { toInteger } from '../values/integer.js'
import type { CypherValue } from '../values/value.js'
import { dateField } from './date-fields.js'
import { offsetText } from './iso-text.js'
import { epochSecondsOf } from './local-moment.js'
import { kindOf, type PointParts, utcMomentOf } from './point-parts.js'
import { timeField } from './time-fields.js'

/** A component by its name, such as `year`, `offsetMinutes` or `epochMillis`; undefined where the parts have none of that name. */
export function pointComponent(parts: PointParts, name: string): CypherValue | undefined {
  return (
    (parts.epochDay === undefined ? undefined : dateField(parts.epochDay, name)) ??
    (parts.nanoOfDay === undefined ? undefined : timeField(parts.nanoOfDay, name)) ??
    (parts.offset === undefined ? undefined : offsetField(parts.offset, parts.zone, name)) ??
    (kindOf(parts) === 'dateTime' ? epochField(parts, name) : undefined)
  )
}

function offsetField(offset: number, zone: string | undefined, name: string): CypherValue | undefined {
  switch (name) {
    case 'timezone':
      return zone ?? offsetText(offset)
    case 'offset':
      return offsetText(offset)
    case 'offsetMinutes':
      return Math.trunc(offset / 60)
    case 'offsetSeconds':
      return offset
    default:
      return undefined
  }
}

function epochField(parts: PointParts, name: string): CypherValue | undefined {
  const moment = utcMomentOf(parts)
  const millis = epochSecondsOf(moment) * 1000n + BigInt(Math.floor((moment.nanoOfDay % 1_000_000_000) / 1_000_000))
  if (name === 'epochMillis') return toInteger(millis)
  return name === 'epochSeconds' ? toInteger(millis / 1000n) : undefined
}
