import type { ClaimGraph } from '../claim-graph.js'
import type { Looks } from './looks.js'

/** Write looks into a graph, as `community`, `pagerank`, `x` and `y` of its nodes. Looks of nodes that are gone are skipped. */
export function applyLooks(graph: ClaimGraph, looks: Looks): ClaimGraph {
  graph.setAttribute('modularity', looks.modularity)
  graph.updateEachNodeAttributes((node, attributes) => {
    const look = looks.nodes[node]
    return look ? { ...attributes, community: look.community, pagerank: look.pagerank, x: look.x, y: look.y } : attributes
  })
  return graph
}
