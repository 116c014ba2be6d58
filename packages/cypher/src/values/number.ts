import { Float } from './float.js'
import type { CypherValue, FloatValue, Integer } from './value.js'

/** Whether a value is a number, integer or float. */
export function isNumber(value: CypherValue): value is Integer | FloatValue {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Float
}

/** The JavaScript number of a Cypher number; an integer beyond 2^53 is rounded. */
export function numberOf(value: Integer | FloatValue): number {
  if (typeof value === 'number') return value
  return typeof value === 'bigint' ? Number(value) : value.value
}
