import type { DrawnGraph } from '../scene/drawn-graph.js'

/** The box around nodes, so that what is shown fills the stage; null for none. */
export function boxOf(graph: DrawnGraph, ids: ReadonlySet<string>): { x: [number, number]; y: [number, number] } | null {
  const shown = [...ids].map((id) => graph.getNodeAttributes(id))
  if (shown.length === 0) return null
  const [xs, ys] = [shown.map((node) => node.x), shown.map((node) => node.y)]
  return { x: [Math.min(...xs) - 1, Math.max(...xs) + 1], y: [Math.min(...ys) - 1, Math.max(...ys) + 1] }
}
