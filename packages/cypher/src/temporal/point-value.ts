import { Temporal, type TemporalKind } from '../values/temporal.js'
import type { CypherValue } from '../values/value.js'
import { DurationValue } from './duration-value.js'
import { dateText, offsetText, timeText } from './iso-text.js'
import { compareMoments } from './local-moment.js'
import { addDuration } from './point-arithmetic.js'
import { pointComponent } from './point-components.js'
import { kindOf, type PointParts, utcMomentOf } from './point-parts.js'

/** A date, a time, a date-time: see `PointParts` for what it is made of. */
export class PointValue extends Temporal {
  readonly kind: TemporalKind

  constructor(readonly parts: PointParts) {
    super()
    this.kind = kindOf(parts)
  }

  /** The same moment with another offset or zone is another value. */
  equals(other: Temporal): boolean {
    return this.compareTo(other) === 0
  }

  /** By instant, then by what clocks show, then by the zone's name. */
  compareTo(other: Temporal): number | undefined {
    if (!(other instanceof PointValue) || other.kind !== this.kind) return undefined
    return (
      compareMoments(utcMomentOf(this.parts), utcMomentOf(other.parts)) ||
      (this.parts.offset ?? 0) - (other.parts.offset ?? 0) ||
      compareTexts(this.parts.zone ?? '', other.parts.zone ?? '')
    )
  }

  orderAfter(other: Temporal): number {
    return this.compareTo(other) ?? 0
  }

  hashKey(): string {
    return this.toString()
  }

  component(name: string): CypherValue | undefined {
    return pointComponent(this.parts, name)
  }

  plus(other: CypherValue): CypherValue | undefined {
    return other instanceof DurationValue ? new PointValue(addDuration(this.parts, other.parts)) : undefined
  }

  minus(other: CypherValue): CypherValue | undefined {
    return other instanceof DurationValue ? this.plus(other.negated()) : undefined
  }

  times(): undefined {
    return undefined
  }

  dividedBy(): undefined {
    return undefined
  }

  toString(): string {
    const { epochDay, nanoOfDay, offset, zone } = this.parts
    const date = epochDay === undefined ? '' : dateText(epochDay)
    const time = nanoOfDay === undefined ? '' : timeText(nanoOfDay)
    const place = (offset === undefined ? '' : offsetText(offset)) + (zone === undefined ? '' : `[${zone}]`)
    return date + (date !== '' && time !== '' ? 'T' : '') + time + place
  }
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
