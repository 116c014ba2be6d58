import type { GraphAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { without } from '../read-property.js'

const MOST_EDGES = 20_000

/**
 * Some nodes with all their relationships, wherever those lead: what a drawing needs to add them to what it has. For a model also the
 * relationships of its papers that say what builds on what. Ids that the graph lacks are left out; `total` counts what there is.
 */
export function askSubgraph(graph: ClaimGraph, ids: readonly string[], options: { readonly limit?: number } = {}): GraphAnswer {
  const known = [...new Set(ids)].filter((id) => graph.hasNode(id))
  const edges = [...new Set(known.flatMap((id) => [...graph.edges(id), ...edgesOfBases(graph, id)]))].sort()
  return {
    nodes: known.map((id) => ({ id, attributes: without(graph.getNodeAttributes(id), 'abstract') })),
    edges: edges.slice(0, options.limit ?? MOST_EDGES).map((edge) => ({
      id: edge,
      source: graph.source(edge),
      target: graph.target(edge),
      attributes: graph.getEdgeAttributes(edge),
    })),
    total: { nodes: known.length, edges: edges.length },
  }
}

/** Where papers propose a model, on what they build; where they build on it, what they propose. */
function edgesOfBases(graph: ClaimGraph, id: string): readonly string[] {
  const found: string[] = []
  graph.forEachInEdge(id, (_, { type }, paper) => {
    const other = type === 'PROPOSES' ? 'BUILDS_ON' : type === 'BUILDS_ON' ? 'PROPOSES' : undefined
    if (other === undefined) return
    graph.forEachOutEdge(paper, (edge, attributes) => {
      if (attributes.type === other) found.push(edge)
    })
  })
  return found
}
