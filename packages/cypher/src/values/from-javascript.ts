import { CypherError } from '../errors/cypher-error.js'
import { NodeValue, PathValue, RelationshipValue } from './entities.js'
import { Float } from './float.js'
import { toInteger } from './integer.js'
import { Temporal } from './temporal.js'
import type { CypherValue } from './value.js'

const MAX_DEPTH = 100

/**
 * The Cypher value of a JavaScript value: what a parameter or an attribute of a graph holds.
 *
 * Numbers that are safe integers become integers, other numbers floats (`toFloat(1)` makes the float 1.0), objects and maps become maps,
 * arrays and sets lists, dates the number of their milliseconds, undefined null.
 *
 * @throws CypherError (TypeError) for functions, symbols, and what is nested too deep, as a circle is.
 */
export function fromJavaScript(value: unknown, depth = 0): CypherValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Object.is(value, -0) ? new Float(-0) : value
    case 'bigint':
      return toInteger(value)
    case 'undefined':
      return null
    case 'object':
      return value === null ? null : fromObject(value, depth)
    default:
      throw new CypherError('TypeError', 'InvalidArgumentType', `A ${typeof value} is no value of Cypher`)
  }
}

function fromObject(value: object, depth: number): CypherValue {
  if (isCypherObject(value)) return value
  if (depth > MAX_DEPTH)
    throw new CypherError('TypeError', 'InvalidArgumentType', 'This value is nested too deep, or in a circle')
  if (Array.isArray(value)) return fromArray(value, depth)
  if (value instanceof Set) return fromArray([...(value as Set<unknown>)], depth)
  if (value instanceof Date) return value.getTime()
  const entries: [string, unknown][] = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value)
  return new Map(entries.map(([key, item]) => [key, fromJavaScript(item, depth + 1)]))
}

function isCypherObject(value: object): value is Float | NodeValue | RelationshipValue | PathValue | Temporal {
  return (
    value instanceof Float ||
    value instanceof NodeValue ||
    value instanceof RelationshipValue ||
    value instanceof PathValue ||
    value instanceof Temporal
  )
}

/** Lists of texts, numbers and booleans are used as they are. */
function fromArray(value: readonly unknown[], depth: number): CypherValue {
  return value.every(isPlain) ? (value as readonly CypherValue[]) : value.map((item) => fromJavaScript(item, depth + 1))
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && !Object.is(value, -0))
}
