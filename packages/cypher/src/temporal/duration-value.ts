import { isNumber, numberOf } from '../values/number.js'
import { Temporal } from '../values/temporal.js'
import type { CypherValue } from '../values/value.js'
import { durationComponent } from './duration-components.js'
import type { DurationParts } from './duration-parts.js'
import { durationText } from './duration-text.js'
import { dividedDuration, multipliedDuration } from './duration-scaling.js'
import { makeDuration } from './make-duration.js'

/** A length of time: see `DurationParts` for what it is made of. */
export class DurationValue extends Temporal {
  readonly kind = 'duration'

  constructor(readonly parts: DurationParts) {
    super()
  }

  /** Part by part: a day is not 24 hours. */
  equals(other: Temporal): boolean {
    return other instanceof DurationValue && this.hashKey() === other.hashKey()
  }

  /** Which of two durations is longer depends on where they begin. */
  compareTo(): undefined {
    return undefined
  }

  /** By length, with months of 2 629 746 seconds and days of 86 400; then by months and days. */
  orderAfter(other: Temporal): number {
    if (!(other instanceof DurationValue)) return 0
    const difference =
      averageNanos(this.parts) - averageNanos(other.parts) ||
      this.parts.months - other.parts.months ||
      this.parts.days - other.parts.days
    return signOf(difference)
  }

  hashKey(): string {
    return this.toString()
  }

  component(name: string): CypherValue | undefined {
    return durationComponent(this.parts, name)
  }

  plus(other: CypherValue): CypherValue | undefined {
    if (other instanceof DurationValue) return new DurationValue(sum(this.parts, other.parts))
    return other instanceof Temporal ? other.plus(this) : undefined
  }

  minus(other: CypherValue): CypherValue | undefined {
    return other instanceof DurationValue ? this.plus(other.negated()) : undefined
  }

  times(other: CypherValue): CypherValue | undefined {
    return isNumber(other) ? new DurationValue(multipliedDuration(this.parts, factorOf(other))) : undefined
  }

  dividedBy(other: CypherValue): CypherValue | undefined {
    return isNumber(other) ? new DurationValue(dividedDuration(this.parts, factorOf(other))) : undefined
  }

  /** The duration back in time. */
  negated(): DurationValue {
    const { months, days, seconds, nanos } = this.parts
    return new DurationValue(makeDuration(-months, -days, -seconds, BigInt(-nanos)))
  }

  toString(): string {
    return durationText(this.parts)
  }
}

function sum(left: DurationParts, right: DurationParts): DurationParts {
  const nanos = BigInt(left.nanos + right.nanos)
  return makeDuration(left.months + right.months, left.days + right.days, left.seconds + right.seconds, nanos)
}

function averageNanos({ months, days, seconds, nanos }: DurationParts): bigint {
  return (months * 2_629_746n + days * 86_400n + seconds) * 1_000_000_000n + BigInt(nanos)
}

function signOf(value: bigint): number {
  if (value === 0n) return 0
  return value < 0n ? -1 : 1
}

function factorOf(value: Parameters<typeof numberOf>[0]): string {
  return typeof value === 'bigint' ? String(value) : String(numberOf(value))
}
