import { NodeValue, PathValue, RelationshipValue } from './entities.js'
import { Float } from './float.js'
import { Temporal } from './temporal.js'
import type { CypherList, CypherMap, CypherValue } from './value.js'

/** What DISTINCT, grouping and look-ups put into a JavaScript map: the same for equivalent values, different for others. */
export type Key = string | number | bigint | boolean | object | null

/**
 * The key of one value. Equivalence is equality where null equals null and NaN equals NaN; `1` and `1.0` are equivalent.
 *
 * Numbers, booleans, null and entities are their own keys; a text is too, unless it begins as the keys of composed values do.
 */
export function keyOf(value: CypherValue): Key {
  if (typeof value === 'string') return value.startsWith(COMPOSED) ? COMPOSED + textKey(value) : value
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Float) return value.value === 0 ? 0 : value.value
  if (value instanceof NodeValue || value instanceof RelationshipValue) return value
  return COMPOSED + textKey(value)
}

const COMPOSED = '\u0000'

/** The key of several values together. */
export function keyOfRow(values: readonly CypherValue[]): string {
  let key = ''
  for (const value of values) key += textKey(value)
  return key
}

/** A text that no value which is not equivalent has, and that no other text continues. */
function textKey(value: CypherValue): string {
  if (value === null) return '~'
  switch (typeof value) {
    case 'string':
      return `s${value.length}:${value}`
    case 'number':
    case 'bigint':
      return `n${String(value)};`
    case 'boolean':
      return value ? 't' : 'f'
    default:
      return objectKey(value)
  }
}

function objectKey(value: object & CypherValue): string {
  if (value instanceof Float) return `n${String(value.value)};`
  if (value instanceof NodeValue) return `N${value.ordinal};`
  if (value instanceof RelationshipValue) return `R${value.ordinal};`
  if (value instanceof PathValue)
    return `p${value.nodes[0]?.ordinal ?? -1}:${value.relationships.map((step) => step.ordinal).join(',')};`
  if (value instanceof Temporal) return `${value.kind}:${textKey(value.hashKey())}`
  return value instanceof Map ? mapKey(value as CypherMap) : `[${keyOfRow(value as CypherList)}]`
}

function mapKey(map: CypherMap): string {
  const keys = [...map.keys()].sort()
  return `{${keys.map((key) => textKey(key) + textKey(map.get(key) ?? null)).join('')}}`
}
