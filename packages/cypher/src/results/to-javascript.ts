import { NodeValue, PathValue, RelationshipValue } from '../values/entities.js'
import { Float } from '../values/float.js'
import { Temporal } from '../values/temporal.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import { ResultNode, ResultPath, ResultRelationship } from './result-entities.js'
import type { ResultMap, ResultValue } from './result-value.js'

/**
 * How integers come out: `number` (a bigint beyond 2^53), `bigint` always, or `exact`, where floats that look like integers stay boxed
 * (`Float`), so that `1` and `1.0` are told apart.
 */
export type IntegerMode = 'number' | 'bigint' | 'exact'

/** A value of a result, detached from the store: plain and typed objects. */
export function toJavaScript(value: CypherValue, integers: IntegerMode): ResultValue {
  switch (typeof value) {
    case 'number':
      return integers === 'bigint' && Number.isSafeInteger(value) ? BigInt(value) : value
    case 'object':
      return value === null ? null : fromObject(value, integers)
    default:
      return value
  }
}

function fromObject(value: object & CypherValue, integers: IntegerMode): ResultValue {
  if (value instanceof Float) return integers === 'exact' ? value : value.value
  if (value instanceof NodeValue) return toNode(value, integers)
  if (value instanceof RelationshipValue) return toRelationship(value, integers)
  if (value instanceof PathValue) return toPath(value, integers)
  if (value instanceof Temporal) return value
  if (value instanceof Map) return toMap([...(value as CypherMap)], integers)
  return (value as readonly CypherValue[]).map((item) => toJavaScript(item, integers))
}

function toNode(node: NodeValue, integers: IntegerMode): ResultNode {
  return new ResultNode(node.id, [...node.labels], toProperties(node, integers))
}

function toRelationship(step: RelationshipValue, integers: IntegerMode): ResultRelationship {
  return new ResultRelationship(step.id, step.type, step.start.id, step.end.id, toProperties(step, integers))
}

function toPath(path: PathValue, integers: IntegerMode): ResultPath {
  return new ResultPath(
    path.nodes.map((node) => toNode(node, integers)),
    path.relationships.map((step) => toRelationship(step, integers)),
  )
}

function toProperties(entity: NodeValue | RelationshipValue, integers: IntegerMode): ResultMap {
  if (entity.deleted) return {}
  return toMap(
    entity.propertyNames().map((name) => [name, entity.property(name)]),
    integers,
  )
}

/** `Object.fromEntries` defines its keys, so that `__proto__` is one like any other. */
function toMap(entries: readonly (readonly [string, CypherValue])[], integers: IntegerMode): ResultMap {
  return Object.fromEntries(entries.map(([key, value]) => [key, toJavaScript(value, integers)]))
}
