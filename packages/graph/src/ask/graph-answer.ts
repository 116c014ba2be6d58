import type { GraphAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { without } from '../read-property.js'

/** Some nodes of a graph with all relationships between them, as plain data; abstracts stay behind (`askNode` has them). */
export function graphAnswer(
  graph: ClaimGraph,
  ids: readonly string[],
  total: GraphAnswer['total'],
  isShown: (edge: string) => boolean = () => true,
): GraphAnswer {
  const shown = new Set(ids)
  const edges: GraphAnswer['edges'][number][] = []
  for (const id of ids) {
    graph.forEachOutEdge(id, (edge, attributes, source, target) => {
      if (shown.has(target) && isShown(edge)) edges.push({ id: edge, source, target, attributes })
    })
  }
  return {
    nodes: ids.map((id) => ({ id, attributes: without(graph.getNodeAttributes(id), 'abstract') })),
    edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
    total,
  }
}
