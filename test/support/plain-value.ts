import neo4j from 'neo4j-driver'

/** A value of Neo4j's driver as the embedded engine's JSON has it; the ends of relationships, which the driver knows by other ids, left out. */
export function plainValue(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value === null || typeof value !== 'object') return value
  if (neo4j.isNode(value))
    return { id: value.properties.id as unknown, labels: value.labels, properties: plainValue(value.properties) }
  if (neo4j.isRelationship(value)) {
    return { id: value.properties.id as unknown, type: value.type, properties: plainValue(value.properties) }
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)]
    return { nodes: nodes.map(plainValue), relationships: value.segments.map(({ relationship }) => plainValue(relationship)) }
  }
  if (Array.isArray(value)) return value.map(plainValue)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part)]))
}
