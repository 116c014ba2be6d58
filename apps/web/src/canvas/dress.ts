import type { DrawnEdge, DrawnNode } from '../scene/drawn-graph.js'
import { shapeOf } from '../scene/node-types.js'
import { faded, nodeColour, softened, type Theme } from '../scene/palette.js'
import { relationColour } from '../scene/relation-colours.js'
import { relationStyle } from '../scene/relations.js'
import type { LineData } from './line-program.js'
import type { ShapeData } from './shape-program.js'

/** How a thing stands to what the reader points at or has open. */
export type Stress = 'plain' | 'strong' | 'weak'

const DASHES = { solid: [0, 0], dashed: [7, 5], dotted: [2, 4] } as const

/** What sigma needs to draw a node. Sizes are pixels at the camera's ratio 1. */
export function dressNode(node: DrawnNode, theme: Theme, stress: Stress): Partial<ShapeData> {
  const pale = node.generic && stress !== 'strong'
  const { fill, line } = nodeColour(node.community, theme, pale)
  const weak = stress === 'weak'
  return {
    type: 'shape',
    label: node.name,
    shape: shapeOf(node.type),
    size: sizeOf(node),
    color: weak ? faded(fill, theme) : fill,
    line: weak ? faded(line, theme) : line,
    zIndex: stress === 'strong' ? 2 : node.generic ? 0 : 1,
  }
}

/** Radius of a node in pixels at the camera's ratio 1: grows with papers and claims. */
export function sizeOf(node: DrawnNode): number {
  if (node.type === 'paper') return 4
  if (node.generic) return 5
  const told = Math.sqrt(node.papers + node.claims)
  const size = 3 + 1.6 * told
  return Math.min(node.type === 'model' ? 16 : 10, size)
}

/** What sigma needs to draw a line: claims by their outcome, all else thin. */
export function dressEdge(edge: DrawnEdge, theme: Theme, stress: Stress): Partial<LineData> {
  const style = relationStyle(edge.relation)
  const [dash, gap] = DASHES[style.line]
  const size = style.claim ? Math.min(4.5, 1 + 0.55 * edge.count) : 0.9
  const head = style.heads === 'none' ? 0 : 5.5 + size * 1.3
  const colour = relationColour(edge.relation, theme)
  const pale = edge.generic && stress === 'plain' ? softened(colour, theme) : colour
  return {
    type: 'line',
    label: null,
    size: stress === 'strong' ? size + 0.6 : size,
    color: stress === 'weak' ? faded(colour, theme) : pale,
    bend: edge.bend,
    dash,
    gap,
    sourceHead: style.heads === 'both' ? head : 0,
    targetHead: head,
    zIndex: stress === 'strong' ? 2 : style.claim && !edge.generic ? 1 : 0,
  }
}
