import type { DrawnGraph } from './drawn-graph.js'
import type { NodeType } from './node-types.js'
import type { RelationName } from './relations.js'

/** How many nodes of each type and lines of each relation a graph has, shown or not; relations count relationships. */
export interface Kinds {
  readonly types: ReadonlyMap<NodeType, number>
  /** Models by kind: `named`, `family`, `unnamed`. */
  readonly kinds: ReadonlyMap<string, number>
  readonly relations: ReadonlyMap<RelationName, number>
}

/** Count a graph by type and by relation. */
export function countKinds(graph: DrawnGraph): Kinds {
  const types = new Map<NodeType, number>()
  const kinds = new Map<string, number>()
  const relations = new Map<RelationName, number>()
  graph.forEachNode((_, node) => {
    types.set(node.type, (types.get(node.type) ?? 0) + 1)
    if (node.type === 'model') kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1)
  })
  graph.forEachEdge((_, edge) => relations.set(edge.relation, (relations.get(edge.relation) ?? 0) + edge.count))
  return { types, kinds, relations }
}
