import { isNumber, numberOf } from './number.js'
import { Temporal } from './temporal.js'
import type { CypherList, CypherValue, FloatValue, Integer } from './value.js'

/**
 * Comparison as `<` and `>` see it: negative, 0, positive; NaN where every comparison is false; `null` where it is unknown (a null, or
 * types that are not compared).
 */
export function compareValues(left: CypherValue, right: CypherValue): number | null {
  if (typeof left === 'number' && typeof right === 'number')
    return left < right ? -1 : left > right ? 1 : left === right ? 0 : NaN
  if (left === null || right === null) return null
  if (isNumber(left)) return isNumber(right) ? compareNumbers(left, right) : null
  if (typeof left === 'string') return typeof right === 'string' ? compareTexts(left, right) : null
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : null
  if (Array.isArray(left)) return Array.isArray(right) ? compareLists(left as CypherList, right as CypherList) : null
  if (left instanceof Temporal && right instanceof Temporal) return left.compareTo(right) ?? null
  return null
}

/** Numbers by value; NaN with anything gives NaN. */
export function compareNumbers(left: Integer | FloatValue, right: Integer | FloatValue): number {
  const first = typeof left === 'bigint' ? left : numberOf(left)
  const second = typeof right === 'bigint' ? right : numberOf(right)
  return first < second ? -1 : first > second ? 1 : first == second ? 0 : NaN
}

/** Texts by their UTF-16 units, as Neo4j does. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The first pair that differs decides; unknown when a pair before it is. */
function compareLists(left: CypherList, right: CypherList): number | null {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const compared = compareValues(left[index] ?? null, right[index] ?? null)
    if (compared !== 0) return compared
  }
  return left.length - right.length
}
