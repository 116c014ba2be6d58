import { PathValue } from './entities.js'
import { isNumber, numberOf } from './number.js'
import { Temporal } from './temporal.js'
import type { CypherList, CypherMap, CypherValue, FloatValue, Integer } from './value.js'

/**
 * Equality as `=` sees it: `null` where a null makes it unknown.
 *
 * Numbers are equal by value (`1 = 1.0`; NaN equals nothing), lists and maps by their parts, entities by identity; values of different
 * types are never equal.
 */
export function areEqual(left: CypherValue, right: CypherValue): boolean | null {
  if (left === null || right === null) return null
  if (left === right) return typeof left === 'object' && !isWhole(left) ? areEqualParts(left, right) : !Number.isNaN(left)
  if (isNumber(left)) return isNumber(right) && areEqualNumbers(left, right)
  return areEqualParts(left, right)
}

/** Whether two numbers have the same value; an integer beyond 2^53 is compared exactly. */
function areEqualNumbers(left: Integer | FloatValue, right: Integer | FloatValue): boolean {
  if (typeof left === 'bigint' || typeof right === 'bigint') {
    // JavaScript compares a bigint with a number by value.
    return (typeof left === 'bigint' ? left : numberOf(left)) == (typeof right === 'bigint' ? right : numberOf(right))
  }
  return numberOf(left) === numberOf(right)
}

/** A value that equals itself whatever it holds: everything but lists and maps, which may hold null. */
function isWhole(value: CypherValue): boolean {
  return !Array.isArray(value) && !(value instanceof Map)
}

function areEqualParts(left: CypherValue, right: CypherValue): boolean | null {
  if (Array.isArray(left)) return Array.isArray(right) ? areEqualLists(left as CypherList, right as CypherList) : false
  if (left instanceof Map) return right instanceof Map ? areEqualMaps(left as CypherMap, right as CypherMap) : false
  if (left instanceof PathValue) return right instanceof PathValue && areEqualPaths(left, right)
  return left instanceof Temporal && right instanceof Temporal && left.equals(right)
}

function areEqualLists(left: CypherList, right: CypherList): boolean | null {
  if (left.length !== right.length) return false
  let result: boolean | null = true
  for (let index = 0; index < left.length; index++) {
    const equal = areEqual(left[index] ?? null, right[index] ?? null)
    if (equal === false) return false
    if (equal === null) result = null
  }
  return result
}

function areEqualMaps(left: CypherMap, right: CypherMap): boolean | null {
  if (left.size !== right.size) return false
  let result: boolean | null = true
  for (const [key, value] of left) {
    const other = right.get(key)
    if (other === undefined) return false
    const equal = areEqual(value, other)
    if (equal === false) return false
    if (equal === null) result = null
  }
  return result
}

function areEqualPaths(left: PathValue, right: PathValue): boolean {
  return (
    left.nodes[0] === right.nodes[0] &&
    left.relationships.length === right.relationships.length &&
    left.relationships.every((relationship, index) => relationship === right.relationships[index])
  )
}
