import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import type { CameraPlace } from '../state/camera-place.js'
import { boxOf } from './box-of.js'

/** A flight of no length at all would divide by it: for a frame the camera would be nowhere. */
export const AT_ONCE = 1

type Drawing = Sigma<DrawnNode, DrawnEdge>

/** Where the camera stands by what it sees; null when it sees the whole, or nothing is shown. */
export function cameraPlace(sigma: Drawing, graph: DrawnGraph, shown: ReadonlySet<string>): CameraPlace | null {
  const { x, y, ratio } = sigma.getCamera().getState()
  const scale = scaleOf(sigma, graph, shown)
  if (scale === null || (Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3)) return null
  const middle = sigma.viewportToGraph(middleOf(sigma))
  const near = nearest(graph, shown, middle)
  const node = graph.getNodeAttributes(near)
  return { near, right: (middle.x - node.x) / scale.side, up: (middle.y - node.y) / scale.side, span: scale.side / scale.extent }
}

/** Bring the camera to a place, at once; to the whole for null. A place by a node that is not shown leaves it where it is. */
export function goToPlace(sigma: Drawing, graph: DrawnGraph, shown: ReadonlySet<string>, place: CameraPlace | null): void {
  const camera = sigma.getCamera()
  // A flight of no length ends the one that is under way; setting the state would not.
  const jump = (state: { x: number; y: number; ratio: number }) =>
    void camera.animate({ ...state, angle: 0 }, { duration: AT_ONCE })
  const scale = scaleOf(sigma, graph, shown)
  if (place === null || scale === null) {
    jump({ x: 0.5, y: 0.5, ratio: 1 })
    return
  }
  if (!shown.has(place.near)) return
  const node = graph.getNodeAttributes(place.near)
  const side = place.span * scale.extent
  const middle = { x: node.x + place.right * side, y: node.y + place.up * side }
  const { x, y } = sigma.viewportToFramedGraph(sigma.graphToViewport(middle))
  jump({ x, y, ratio: (camera.ratio * side) / scale.side })
}

/** How long the stage's smaller side is just now, and all that is shown, in the graph's own units. */
function scaleOf(
  sigma: Drawing,
  graph: DrawnGraph,
  shown: ReadonlySet<string>,
): { readonly side: number; readonly extent: number } | null {
  const box = boxOf(graph, shown)
  const { width, height } = sigma.getDimensions()
  if (box === null || width === 0 || height === 0) return null
  const middle = middleOf(sigma)
  const one = sigma.viewportToGraph(middle)
  const other = sigma.viewportToGraph({ x: middle.x + Math.min(width, height), y: middle.y })
  return { side: Math.hypot(other.x - one.x, other.y - one.y), extent: Math.max(box.x[1] - box.x[0], box.y[1] - box.y[0]) }
}

function middleOf(sigma: Drawing): { readonly x: number; readonly y: number } {
  const { width, height } = sigma.getDimensions()
  return { x: width / 2, y: height / 2 }
}

function nearest(graph: DrawnGraph, shown: ReadonlySet<string>, to: { readonly x: number; readonly y: number }): string {
  let found = ''
  let least = Infinity
  for (const id of shown) {
    const { x, y } = graph.getNodeAttributes(id)
    const far = Math.hypot(x - to.x, y - to.y)
    if (far < least) [found, least] = [id, far]
  }
  return found
}
