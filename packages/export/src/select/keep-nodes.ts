import type { ClaimGraph } from '@claimgraph/graph'

/**
 * A copy of a graph with some of its nodes alone, and of the relationships among them those that are wanted: all, unless told. What is set in the one does
 * not show in the other; lists are shared, since nobody writes into them.
 */
export function keepNodes(
  graph: ClaimGraph,
  nodes: ReadonlySet<string>,
  isWanted: (edge: string) => boolean = () => true,
): ClaimGraph {
  const part = graph.nullCopy()
  part.replaceAttributes({ ...graph.getAttributes() })
  graph.forEachNode((node, attributes) => {
    if (nodes.has(node)) part.addNode(node, { ...attributes })
  })
  graph.forEachEdge((edge, attributes, source, target) => {
    if (nodes.has(source) && nodes.has(target) && isWanted(edge))
      part.addDirectedEdgeWithKey(edge, source, target, { ...attributes })
  })
  return part
}
