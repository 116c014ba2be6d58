import { NODE_LABELS, RELATIONSHIP_TYPES, type StatsAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'

/** How much of what there is in a graph; labels and types that do not occur count 0. */
export function askStats(graph: ClaimGraph): StatsAnswer {
  const nodes = countBy(
    NODE_LABELS,
    graph.mapNodes((_, { label }) => label),
  )
  const relationships = countBy(
    RELATIONSHIP_TYPES,
    graph.mapEdges((_, { type }) => type),
  )
  return {
    papers: nodes.Paper ?? 0,
    nodes,
    relationships,
    components: countComponents(graph),
    extractor: graph.getAttribute('extractor'),
  }
}

function countBy(keys: readonly string[], items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(keys.map((key) => [key, 0]))
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1
  return counts
}

/** Pieces that no relationship joins. */
function countComponents(graph: ClaimGraph): number {
  const seen = new Set<string>()
  let components = 0
  graph.forEachNode((start) => {
    if (seen.has(start)) return
    components += 1
    seen.add(start)
    const waiting = [start]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      graph.forEachNeighbor(node, (neighbour) => {
        if (seen.has(neighbour)) return
        seen.add(neighbour)
        waiting.push(neighbour)
      })
    }
  })
  return components
}
