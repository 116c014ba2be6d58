import { Temporal } from '../values/temporal.js'
import { ResultNode, ResultPath, ResultRelationship } from './result-entities.js'
import type { ResultValue } from './result-value.js'

/** A value as JSON has it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * A value of a query's result as JSON: nodes as `{ id, labels, properties }`, relationships as `{ id, type, start, end, properties }`, paths as
 * `{ nodes, relationships }`; temporal values, integers beyond 2^53 and numbers that JSON lacks (NaN, infinities) as texts.
 */
export function jsonValue(value: ResultValue): JsonValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Temporal) return value.toString()
  if (value instanceof ResultNode) return { id: value.id, labels: value.labels, properties: jsonValue(value.properties) }
  if (value instanceof ResultRelationship) return jsonRelationship(value)
  if (value instanceof ResultPath)
    return { nodes: value.nodes.map(jsonValue), relationships: value.relationships.map(jsonRelationship) }
  if (isList(value)) return value.map(jsonValue)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonValue(part as ResultValue)]))
}

function jsonRelationship({ id, type, start, end, properties }: ResultRelationship): JsonValue {
  return { id, type, start, end, properties: jsonValue(properties) }
}

function isList(value: object): value is readonly ResultValue[] {
  return Array.isArray(value)
}
