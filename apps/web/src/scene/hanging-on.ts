import type { Visible } from './choose-visible.js'
import type { DrawnGraph } from './drawn-graph.js'

/** Shown neighbours of a node that nothing else shown is joined to: what collapsing it puts away. Ids in the graph's order. */
export function hangingOn(graph: DrawnGraph, visible: Visible, id: string): readonly string[] {
  if (!graph.hasNode(id)) return []
  const shownNeighbours = (of: string) =>
    new Set(
      graph
        .edges(of)
        .filter((edge) => visible.edges.has(edge))
        .map((edge) => graph.opposite(of, edge)),
    )
  return [...shownNeighbours(id)].filter((neighbour) => [...shownNeighbours(neighbour)].every((other) => other === id))
}
