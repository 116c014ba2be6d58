import type Sigma from 'sigma'
import type { DrawnEdge, DrawnNode } from '../scene/drawn-graph.js'
import type { Box } from './place-labels.js'

/** Of a node's radius: what of it no label may cover. A label may touch a rim. */
const CORE = 0.8

/** What labels keep off: the shown nodes, and where the tools and the minimap lie over the canvas. */
export function labelObstacles(sigma: Sigma<DrawnNode, DrawnEdge>, nodes: ReadonlySet<string>): readonly Box[] {
  const discs = [...nodes].flatMap((id) => {
    const shown = sigma.getNodeDisplayData(id)
    if (shown === undefined) return []
    const { x, y } = sigma.framedGraphToViewport(shown)
    const half = sigma.scaleSize(shown.size) * CORE
    return [{ left: x - half, right: x + half, top: y - half, bottom: y + half }]
  })
  const { width, height } = sigma.getDimensions()
  const tools = { left: 0, right: 224, top: height - 60, bottom: height }
  const minimap = { left: width - 192, right: width, top: height - 132, bottom: height }
  return [...discs, tools, minimap]
}
