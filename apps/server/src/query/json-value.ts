import { ResultNode, ResultPath, ResultRelationship, Temporal, type ResultMap, type ResultValue } from '@claimgraph/cypher'

/** A value of a result as JSON has it: temporal values, integers past 2^53, NaN and infinities as text; nodes, relationships and paths as maps. */
export function jsonValue(value: ResultValue): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Temporal) return value.toString()
  if (value instanceof ResultNode) return { id: value.id, labels: value.labels, properties: jsonMap(value.properties) }
  if (value instanceof ResultRelationship) return jsonRelationship(value)
  if (value instanceof ResultPath) return { nodes: value.nodes.map(jsonValue), relationships: value.relationships.map(jsonValue) }
  if (Array.isArray(value)) return (value as readonly ResultValue[]).map(jsonValue)
  return jsonMap(value as ResultMap)
}

function jsonRelationship({ id, type, start, end, properties }: ResultRelationship): unknown {
  return { id, type, start, end, properties: jsonMap(properties) }
}

function jsonMap(map: ResultMap): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, jsonValue(value)]))
}
