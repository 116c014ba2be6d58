import type { RelationshipType } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'

/** Everything from which relationships of some types lead to a node, over any number of steps; sorted, without the node. */
export function descendants(graph: ClaimGraph, id: string, ...types: readonly RelationshipType[]): readonly string[] {
  const found = new Set<string>([id])
  for (const node of found) {
    graph.forEachInEdge(node, (_, attributes, source) => {
      if (types.includes(attributes.type)) found.add(source)
    })
  }
  found.delete(id)
  return [...found].sort()
}

/** Nodes to which relationships of one type lead from a node, in one step; sorted. */
export function targetsOf(graph: ClaimGraph, id: string, type: RelationshipType): readonly string[] {
  const found = new Set<string>()
  graph.forEachOutEdge(id, (_, attributes, __, target) => {
    if (attributes.type === type) found.add(target)
  })
  return [...found].sort()
}

/** Nodes from which relationships of one type lead to a node, in one step; sorted. */
export function sourcesOf(graph: ClaimGraph, id: string, type: RelationshipType): readonly string[] {
  const found = new Set<string>()
  graph.forEachInEdge(id, (_, attributes, source) => {
    if (attributes.type === type) found.add(source)
  })
  return [...found].sort()
}

/** Whether a model is one that papers call by a name: no class, and no proposal without a name. */
export function isNamedModel(graph: ClaimGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, 'kind') === 'named'
}

/** What a model is a version, a size or a setting of, over any number of steps; itself where it is none. */
export function plainModel(graph: ClaimGraph, id: string): string {
  const seen = new Set([id])
  let plain = id
  for (;;) {
    const [next] = targetsOf(graph, plain, 'VARIANT_OF')
    if (next === undefined || seen.has(next)) return plain
    seen.add(next)
    plain = next
  }
}
