import type { Float } from './float.js'
import type { NodeValue, PathValue, RelationshipValue } from './entities.js'
import type { Temporal } from './temporal.js'

/**
 * An integer of 64 bits: a `number` where it is safe (|n| <= 2^53 - 1), a `bigint` beyond. Every integer has exactly one
 * representation, so that `===` is equality; `integer.ts` has the arithmetic that keeps it so.
 */
export type Integer = number | bigint

/**
 * A floating-point value: a plain `number` where that cannot be read as an integer (fractions, NaN, infinities, beyond 2^53), a
 * `Float` box where it could (`1.0`, `-0.0`). Make one by `toFloat`, read one by `numberOf`, ask by `isFloat`.
 */
export type FloatValue = number | Float

/** A map: insertion order kept, any string is a key, nothing inherited. */
export type CypherMap = ReadonlyMap<string, CypherValue>

/** A list. Never changed once made: values are shared freely between rows. */
export type CypherList = readonly CypherValue[]

/**
 * Every value that an expression may have while a query runs. `undefined` is never one.
 *
 * Graph properties that are numbers, strings, booleans or lists of these are used as they lie in the graph: a JavaScript number that is
 * a safe integer is a Cypher integer, every other is a float.
 */
export type CypherValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | Float
  | CypherList
  | CypherMap
  | NodeValue
  | RelationshipValue
  | PathValue
  | Temporal
