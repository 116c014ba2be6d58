import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Visible } from '../scene/choose-visible.js'
import type { DrawnGraph } from '../scene/drawn-graph.js'
import { packPieces } from './pack-pieces.js'
import { lineWeight } from './line-weight.js'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Nodes times iterations that a settling may take: its time grows with both. */
const BUDGET = 50_000
const MOST_ITERATIONS = 250
const FEWEST_ITERATIONS = 15
/** How strongly a community's most telling node pulls the others, where it has so many. */
const TOGETHER = 0.5
const LEAST_TOGETHER = 4
/** Of the extent of what is there: how far from its neighbours a newcomer begins. */
const BESIDE = 0.04

/**
 * Give places to shown nodes that have none yet, and write them to the graph. The first time all are laid out together by ForceAtlas2 (Jacomy et
 * al., 2014), communities drawn apart; later newcomers are put beside their neighbours and only they move. The same picture, the same places.
 *
 * @param placed Nodes that have their place; those that get one are added.
 */
export function settle(graph: DrawnGraph, visible: Visible, placed: Set<string>): void {
  const fresh = [...visible.nodes].filter((id) => !placed.has(id))
  if (fresh.length === 0) return
  const anchors = [...visible.nodes].filter((id) => placed.has(id))
  const sketch = sketchOf(graph, visible)
  for (const id of anchors) sketch.setNodeAttribute(id, 'fixed', true)
  if (anchors.length > 0) putBeside(sketch, fresh, new Set(anchors))
  const iterations = Math.round(Math.max(FEWEST_ITERATIONS, Math.min(MOST_ITERATIONS, BUDGET / sketch.order)))
  forceAtlas2.assign(sketch, {
    iterations: anchors.length > 0 ? Math.ceil(iterations / 5) : iterations,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(sketch),
      linLogMode: anchors.length === 0,
      outboundAttractionDistribution: true,
      barnesHutOptimize: sketch.order > 400,
      edgeWeightInfluence: 1,
      gravity: 1.2,
      scalingRatio: 12,
    },
  })
  if (anchors.length === 0) packPieces(sketch)
  for (const id of fresh) {
    placed.add(id)
    const { x, y } = sketch.getNodeAttributes(id)
    graph.mergeNodeAttributes(id, { x, y })
  }
}

interface Place {
  x: number
  y: number
  fixed?: boolean
}

export type Sketch = UndirectedGraph<Place, { weight: number }>

function sketchOf(graph: DrawnGraph, visible: Visible): Sketch {
  const sketch: Sketch = new UndirectedGraph()
  for (const id of visible.nodes) {
    const { x, y } = graph.getNodeAttributes(id)
    sketch.addNode(id, { x, y })
  }
  for (const edge of visible.edges) {
    const [source, target] = graph.extremities(edge)
    const weight = lineWeight(graph, edge)
    if (source === target) continue
    sketch.updateEdge(source, target, (before) => ({ weight: (before.weight ?? 0) + weight }))
  }
  for (const [id, centre] of communityCentres(graph, visible)) {
    sketch.updateEdge(id, centre, (before) => ({ weight: (before.weight ?? 0) + TOGETHER }))
  }
  return sketch
}

/** Each node of a large enough community with that community's most telling node: what keeps communities together. */
function communityCentres(graph: DrawnGraph, visible: Visible): readonly (readonly [string, string])[] {
  const members = new Map<number, string[]>()
  for (const id of visible.nodes) {
    const { community, generic } = graph.getNodeAttributes(id)
    if (community === null || generic) continue
    const list = members.get(community)
    if (list) list.push(id)
    else members.set(community, [id])
  }
  return [...members.values()].flatMap((ids) => {
    const [centre, ...others] = [...ids].sort((a, b) => graph.getNodeAttribute(a, 'rank') - graph.getNodeAttribute(b, 'rank'))
    return centre === undefined || ids.length < LEAST_TOGETHER ? [] : others.map((id) => [id, centre] as const)
  })
}

/** Each newcomer near the middle of those of its neighbours that have a place; those without such neighbours stay where they are. */
function putBeside(sketch: Sketch, fresh: readonly string[], anchors: ReadonlySet<string>): void {
  const known = new Set(anchors)
  const step = BESIDE * extentOf(sketch, anchors)
  const waiting = [...fresh]
  for (let round = 0; waiting.length > 0 && round < 3; round++) {
    for (const [i, id] of [...waiting].entries()) {
      const near = sketch.neighbors(id).filter((other) => known.has(other))
      if (near.length === 0 && round < 2) continue
      const middle = near.length > 0 ? middleOf(sketch, near) : middleOf(sketch, [...anchors])
      const radius = step * Math.sqrt(i + 1)
      sketch.mergeNodeAttributes(id, {
        x: middle.x + radius * Math.cos(i * GOLDEN_ANGLE),
        y: middle.y + radius * Math.sin(i * GOLDEN_ANGLE),
      })
      known.add(id)
      waiting.splice(waiting.indexOf(id), 1)
    }
  }
}

function middleOf(sketch: Sketch, ids: readonly string[]): { readonly x: number; readonly y: number } {
  const places = ids.map((id) => sketch.getNodeAttributes(id))
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  }
}

function extentOf(sketch: Sketch, ids: ReadonlySet<string>): number {
  const xs = [...ids].map((id) => sketch.getNodeAttribute(id, 'x'))
  return Math.max(1, Math.max(...xs) - Math.min(...xs))
}
