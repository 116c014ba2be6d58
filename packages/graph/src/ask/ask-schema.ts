import type { SchemaAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'

const SCHEMAS = new WeakMap<ClaimGraph, SchemaAnswer>()

/** The labels and relationship types that a graph really has, how many of each, and which properties they carry; sorted. Worked out once a graph. */
export function askSchema(graph: ClaimGraph): SchemaAnswer {
  const known = SCHEMAS.get(graph)
  if (known) return known
  const labels = new Map<string, Kind>()
  const types = new Map<string, Kind>()
  graph.forEachNode((_, attributes) => count(labels, attributes.label, attributes))
  graph.forEachEdge((_, attributes) => count(types, attributes.type, attributes))
  const schema = { labels: listed(labels, 'label'), types: listed(types, 'type') }
  SCHEMAS.set(graph, schema)
  return schema
}

interface Kind {
  count: number
  readonly properties: Set<string>
}

function count(kinds: Map<string, Kind>, name: string, attributes: object): void {
  const kind = kinds.get(name) ?? { count: 0, properties: new Set<string>() }
  kinds.set(name, kind)
  kind.count += 1
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kind.properties.add(key)
}

/** Without the property that stands for the label or the type itself: Cypher does not see it. */
function listed(kinds: ReadonlyMap<string, Kind>, own: string): SchemaAnswer['labels'] {
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { count, properties }]) => ({ name, count, properties: [...properties].filter((key) => key !== own).sort() }))
}
