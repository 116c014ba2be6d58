import { addSeconds, type LocalMoment } from './local-moment.js'
import { inZone } from './point-arithmetic.js'
import { localMomentOf, type PointParts, utcMomentOf } from './point-parts.js'
import { resolveLocal } from './zone-rules.js'

/**
 * Complete two points so that they can be compared: what one lacks (the day, the place of its clock) is taken from the other, a date is
 * its midnight; the second is told in the place of the first.
 */
export function comparablePoints(from: PointParts, to: PointParts): readonly [PointParts, PointParts] {
  const start = completed(from, to)
  return [start, toldIn(start, completed(to, from))]
}

/** What clocks in the place of `like` show, with the offset that is in force there then. */
export function placed(local: LocalMoment, { offset, zone }: PointParts): PointParts {
  if (zone === undefined) return { ...local, offset }
  const [moment, resolved] = resolveLocal(zone, local, offset)
  return { ...moment, offset: resolved, zone }
}

function completed(point: PointParts, other: PointParts): PointParts {
  const local = localMomentOf({ epochDay: point.epochDay ?? other.epochDay, nanoOfDay: point.nanoOfDay })
  return point.offset === undefined ? placed(local, other) : { ...local, offset: point.offset, zone: point.zone }
}

function toldIn({ offset, zone }: PointParts, point: PointParts): PointParts {
  if (zone !== undefined) return inZone(zone, utcMomentOf(point))
  return offset === undefined ? point : { ...addSeconds(utcMomentOf(point), offset), offset }
}
