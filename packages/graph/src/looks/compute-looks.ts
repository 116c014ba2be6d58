import type { ClaimGraph } from '../claim-graph.js'
import { findCommunities } from './find-communities.js'
import type { Looks } from './looks.js'
import { placeNodes } from './place-nodes.js'
import { projectGraph } from './project-graph.js'
import { rankNodes } from './rank-nodes.js'

/** Communities, ranks and places of all nodes; the same graph gives the same looks. An empty graph has none. */
export function computeLooks(graph: ClaimGraph): Looks {
  const projection = projectGraph(graph)
  const { communities, modularity } = findCommunities(projection)
  const ranks = rankNodes(graph)
  const places = placeNodes(projection, communities)
  const nodes = graph.mapNodes((node) => {
    const place = places[node] ?? { x: 0, y: 0 }
    return [node, { community: communities[node] ?? 0, pagerank: significant(ranks[node] ?? 0), ...place }] as const
  })
  return { modularity: significant(modularity), nodes: Object.fromEntries(nodes) }
}

function significant(value: number): number {
  return Number(value.toPrecision(6))
}
