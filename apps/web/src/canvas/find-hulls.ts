import { convexHull, type Point } from './convex-hull.js'

/** A community as a place on the stage. */
export interface Hull {
  readonly community: number
  /** Corners in pixels. */
  readonly corners: readonly Point[]
  /** Middle of its nodes. */
  readonly centre: Point
}

export interface Member extends Point {
  readonly community: number
}

const LEAST = 5
const REACH = 1.9

/** Hulls of the communities that keep together: of each its core, without nodes that lie far off; small ones have none. */
export function findHulls(members: readonly Member[], communities: readonly number[]): readonly Hull[] {
  return communities.flatMap((community) => {
    const core = coreOf(members.filter((member) => member.community === community))
    return core.length < LEAST ? [] : [{ community, corners: convexHull(core), centre: middle(core) }]
  })
}

function coreOf(points: readonly Point[]): readonly Point[] {
  if (points.length < LEAST) return []
  const centre = middle(points)
  const far = (point: Point) => Math.hypot(point.x - centre.x, point.y - centre.y)
  const typical = median(points.map(far))
  return points.filter((point) => far(point) <= typical * REACH)
}

function middle(points: readonly Point[]): Point {
  return { x: median(points.map((point) => point.x)), y: median(points.map((point) => point.y)) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
