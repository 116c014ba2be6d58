import type { Visible } from './choose-visible.js'
import type { DrawnGraph } from './drawn-graph.js'

/** Shown neighbours of a node that nothing else shown is joined to. Ids in the graph's order. */
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

/** What collapsing a node takes from the canvas: neighbours that were brought there by hand are let go, those that hang on it alone are put away. */
export function collapsible(
  graph: DrawnGraph,
  visible: Visible,
  id: string,
  pinned: readonly string[],
): { readonly letGo: readonly string[]; readonly putAway: readonly string[] } {
  if (!graph.hasNode(id)) return { letGo: [], putAway: [] }
  const letGo = graph.neighbors(id).filter((neighbour) => pinned.includes(neighbour))
  return { letGo, putAway: hangingOn(graph, visible, id).filter((neighbour) => !pinned.includes(neighbour)) }
}
