import type Sigma from 'sigma'
import type { DrawnEdge, DrawnNode } from '../scene/drawn-graph.js'

/** A way on the stage; y grows downwards. */
export interface Way {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** How much a step aside counts, of a step ahead. */
const ASIDE = 2
/** Share of the stage that the camera moves at once. */
const PAN = 0.2

type Stage = Sigma<DrawnNode, DrawnEdge>

/** The shown node that lies next from another in a direction; from none, the one nearest to the middle. Null when there is none. */
export function nodeTowards(sigma: Stage, shown: ReadonlySet<string>, from: string | null, way: Way): string | null {
  const start = from === null ? undefined : sigma.getNodeDisplayData(from)
  const { width, height } = sigma.getDimensions()
  const origin = start ? sigma.framedGraphToViewport(start) : { x: width / 2, y: height / 2 }
  let found: string | null = null
  let least = Infinity
  for (const id of shown) {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined || id === from) continue
    const { x, y } = sigma.framedGraphToViewport(data)
    const cost = costOf({ x: x - origin.x, y: y - origin.y }, start ? way : null)
    if (cost < least) [found, least] = [id, cost]
  }
  return found
}

function costOf(step: { readonly x: number; readonly y: number }, way: Way | null): number {
  if (way === null) return Math.hypot(step.x, step.y)
  const ahead = step.x * way.x + step.y * way.y
  const aside = Math.abs(step.x * way.y) + Math.abs(step.y * way.x)
  return ahead <= 0.5 ? Infinity : ahead + ASIDE * aside
}

/** Where the camera stands after a move of a fifth of the stage. */
export function cameraAfter(sigma: Stage, way: Way): { readonly x: number; readonly y: number } {
  const { width, height } = sigma.getDimensions()
  return sigma.viewportToFramedGraph({ x: width * (0.5 + PAN * way.x), y: height * (0.5 + PAN * way.y) })
}
