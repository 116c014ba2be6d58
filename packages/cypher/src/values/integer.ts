import { CypherError } from '../errors/cypher-error.js'
import type { CypherValue, Integer } from './value.js'

export const MAX_INTEGER = 9223372036854775807n
export const MIN_INTEGER = -9223372036854775808n

/** Whether a value is an integer. */
export function isInteger(value: CypherValue): value is Integer {
  return typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'bigint'
}

/**
 * The integer of this exact value, in its one representation.
 *
 * @throws CypherError (ArithmeticError, IntegerOverflow) outside of 64 bits.
 */
export function toInteger(value: bigint): Integer {
  if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value)
  if (value > MAX_INTEGER || value < MIN_INTEGER) {
    throw new CypherError('ArithmeticError', 'IntegerOverflow', `The integer ${String(value)} does not fit in 64 bits`)
  }
  return value
}

/** Sum of two integers; throws when it overflows, as the other operations here. */
export function addIntegers(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum)) return sum
  }
  return toInteger(BigInt(left) + BigInt(right))
}

/** Difference of two integers. */
export function subtractIntegers(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right
    if (Number.isSafeInteger(difference)) return difference
  }
  return toInteger(BigInt(left) - BigInt(right))
}

/** Product of two integers. */
export function multiplyIntegers(left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product
  }
  return toInteger(BigInt(left) * BigInt(right))
}

/** Quotient, truncated towards zero; throws when dividing by zero. */
export function divideIntegers(left: Integer, right: Integer): Integer {
  if (right === 0) throw new CypherError('ArithmeticError', 'DivisionByZero', '/ by zero')
  return toInteger(BigInt(left) / BigInt(right))
}

/** Remainder with the sign of the dividend; throws when dividing by zero. */
export function remainderOfIntegers(left: Integer, right: Integer): Integer {
  if (right === 0) throw new CypherError('ArithmeticError', 'DivisionByZero', '/ by zero')
  if (typeof left === 'number' && typeof right === 'number') {
    const remainder = left % right
    return remainder === 0 ? 0 : remainder
  }
  return toInteger(BigInt(left) % BigInt(right))
}

/** The integer with the sign turned. */
export function negateInteger(value: Integer): Integer {
  if (typeof value === 'number') return value === 0 ? 0 : -value
  return toInteger(-value)
}
