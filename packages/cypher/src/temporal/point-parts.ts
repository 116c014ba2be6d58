import type { TemporalKind } from '../values/temporal.js'
import { addSeconds, type LocalMoment } from './local-moment.js'

/**
 * What a temporal value that is no duration consists of. Which parts it has makes its kind: a date has a day, a local time a time, a
 * time a time and an offset, a local date-time a day and a time, a date-time all three; a date-time may name a zone as well.
 */
export interface PointParts {
  /** Days since 1970-01-01. */
  readonly epochDay?: number | undefined
  /** Nanoseconds since midnight. */
  readonly nanoOfDay?: number | undefined
  /** Seconds east of UTC. */
  readonly offset?: number | undefined
  /** Name of an IANA zone that has this offset at this moment. */
  readonly zone?: string | undefined
}

/** The kind that these parts make. */
export function kindOf({ epochDay, nanoOfDay, offset }: PointParts): TemporalKind {
  if (epochDay === undefined) return offset === undefined ? 'localTime' : 'time'
  if (nanoOfDay === undefined) return 'date'
  return offset === undefined ? 'localDateTime' : 'dateTime'
}

/** The moment that clocks show, midnight for a date, 1970-01-01 for a time. */
export function localMomentOf({ epochDay = 0, nanoOfDay = 0 }: PointParts): LocalMoment {
  return { epochDay, nanoOfDay }
}

/** The same at UTC; without an offset, as it is. */
export function utcMomentOf(parts: PointParts): LocalMoment {
  const local = localMomentOf(parts)
  return parts.offset === undefined ? local : addSeconds(local, -parts.offset)
}
