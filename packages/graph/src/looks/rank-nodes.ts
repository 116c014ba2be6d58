import { DirectedGraph } from 'graphology'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { ClaimGraph } from '../claim-graph.js'

/**
 * PageRank (Page et al., 1999) over all relationships, several between two nodes counting once each: what much is built on, compared with and
 * measured by comes first. `{}` for an empty graph, on which the library's own function throws.
 */
export function rankNodes(graph: ClaimGraph): Readonly<Record<string, number>> {
  if (graph.order === 0) return {}
  const simple = new DirectedGraph<Record<string, never>, { weight: number }>()
  graph.forEachNode((node) => simple.addNode(node))
  graph.forEachEdge((_, __, source, target) => {
    simple.updateDirectedEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + 1 }))
  })
  return pagerank(simple, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-9 })
}
