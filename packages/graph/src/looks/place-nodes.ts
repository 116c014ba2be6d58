import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Projection } from './project-graph.js'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Nodes times iterations that the layout may take: its time grows with both. */
const BUDGET = 200_000
const MOST_ITERATIONS = 300
const FEWEST_ITERATIONS = 15

/**
 * Places by ForceAtlas2 (Jacomy et al., 2014) from fixed starts: communities on a sunflower spiral, largest inside, their nodes on spirals around
 * them. Iterations shrink as the graph grows. Same graph, same places.
 */
export function placeNodes(
  projection: Projection,
  communities: Readonly<Record<string, number>>,
): Readonly<Record<string, { readonly x: number; readonly y: number }>> {
  if (projection.order === 0) return {}
  const seen = new Map<number, number>()
  const spread = Math.sqrt(projection.order)
  projection.forEachNode((node) => {
    const community = communities[node] ?? 0
    const index = seen.get(community) ?? 0
    seen.set(community, index + 1)
    const centre = spiral(community, spread * 4)
    const offset = spiral(index, spread / 4)
    projection.mergeNodeAttributes(node, { x: centre.x + offset.x, y: centre.y + offset.y })
  })
  const iterations = Math.round(Math.min(MOST_ITERATIONS, Math.max(FEWEST_ITERATIONS, BUDGET / projection.order)))
  const settings = { ...forceAtlas2.inferSettings(projection), barnesHutOptimize: projection.order > 500, edgeWeightInfluence: 1 }
  const places = forceAtlas2(projection, { iterations, getEdgeWeight: 'weight', settings })
  return Object.fromEntries(Object.entries(places).map(([node, { x, y }]) => [node, { x: rounded(x), y: rounded(y) }]))
}

function spiral(index: number, step: number): { readonly x: number; readonly y: number } {
  const radius = step * Math.sqrt(index + 0.5)
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) }
}

/** Two decimals say enough, and hide the last bits, in which machines may differ. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
