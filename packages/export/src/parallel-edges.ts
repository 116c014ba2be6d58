import type { GraphView } from './graph-view.js'

/** How many relationships of a view run beside an earlier one of their type between the same two nodes. */
function countParallelEdges(view: GraphView): number {
  let beside = 0
  for (const { id } of view.nodes()) {
    const seen = new Set<string>()
    for (const { attributes, target } of view.outEdges(id)) {
      const way = `${attributes.type} ${target.id}`
      if (seen.has(way)) beside += 1
      else seen.add(way)
    }
  }
  return beside
}

/** A line on what drawing programs make of them; undefined when there are none. */
export function tellParallelEdges(view: GraphView): string | undefined {
  const beside = countParallelEdges(view)
  if (beside === 0) return undefined
  return `${beside} relationships run beside another of their type between the same two nodes: Gephi joins them unless its import is told not to merge`
}
