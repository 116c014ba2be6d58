import type { DrawnGraph } from '../scene/drawn-graph.js'
import { sizeOf } from './dress.js'
import { separateNodes } from './separate-nodes.js'

/** Pixels between two nodes. */
const GAP = 5

/**
 * Move shown nodes apart where they would cover each other on a stage of so many pixels, drawn at a scale; those that are fixed stay. Writes their
 * places to the graph.
 */
export function spreadPicture(
  graph: DrawnGraph,
  shown: ReadonlySet<string>,
  stage: { readonly width: number; readonly height: number },
  scale: number,
  isFixed: (id: string) => boolean,
): void {
  const nodes = [...shown].map((id) => ({ id, ...graph.getNodeAttributes(id) }))
  if (nodes.length < 2) return
  const extent = (values: readonly number[]) => Math.max(1e-9, Math.max(...values) - Math.min(...values))
  const pixel = Math.max(
    extent(nodes.map((node) => node.x)) / Math.max(stage.width, 200),
    extent(nodes.map((node) => node.y)) / Math.max(stage.height, 200),
  )
  const circles = nodes.map((node) => ({
    id: node.id,
    x: node.x,
    y: node.y,
    radius: sizeOf(node) * scale * pixel,
    fixed: isFixed(node.id),
  }))
  separateNodes(circles, GAP * pixel)
  for (const { id, x, y } of circles) graph.mergeNodeAttributes(id, { x, y })
}
