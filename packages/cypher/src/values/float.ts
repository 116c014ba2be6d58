import type { CypherValue, FloatValue } from './value.js'

/** A float whose value is integral, boxed so that it is told apart from the integer: see `FloatValue`. */
export class Float {
  readonly kind = 'float'

  constructor(readonly value: number) {}

  toJSON(): number {
    return this.value
  }
}

/** The float of this value; any JavaScript number is welcome. */
export function toFloat(value: number): FloatValue {
  return Number.isSafeInteger(value) ? new Float(value) : value
}

/** Whether a value is a float (`1.0`, `0.5`, NaN, an infinity). */
export function isFloat(value: CypherValue): value is FloatValue {
  return typeof value === 'number' ? !Number.isSafeInteger(value) : value instanceof Float
}
