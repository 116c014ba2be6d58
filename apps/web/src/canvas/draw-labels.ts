import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { communityLabels } from './community-labels.js'
import type { Hull } from './find-hulls.js'
import { LABEL_INK, type Label } from './label.js'
import { labelObstacles } from './label-obstacles.js'
import { nodeLabels } from './node-labels.js'
import type { Focus, Picture } from './picture.js'
import { placeLabels } from './place-labels.js'

/** Nodes whose names go before the communities'. */
const BEFORE = 12

/** A label that has found its place: the left end of its text, which is centred on `y`. */
export interface WrittenLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly font: string
  readonly colour: string
}

/** Write the names that have room. */
export function drawLabels(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  focus: Focus | null,
  hulls: readonly Hull[],
): void {
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (context) write(context, placedLabels(sigma, graph, picture, focus, hulls), LABEL_INK[picture.theme].halo)
}

/** The names that have room: the most telling nodes, the communities, all other nodes; with a focus only its own. */
export function placedLabels(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  focus: Focus | null,
  hulls: readonly Hull[],
): readonly WrittenLabel[] {
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (!context) return []
  const widthOf = (text: string, font: string) => {
    context.font = font
    return context.measureText(text).width
  }
  const nodes = nodeLabels(sigma, graph, picture, focus, widthOf)
  const communities = focus === null ? communityLabels(hulls, picture, widthOf) : []
  const labels: readonly Label[] = [...nodes.slice(0, BEFORE), ...communities, ...nodes.slice(BEFORE)]
  const byId = new Map(labels.map((label) => [label.wish.id, label]))
  const wishes = labels.map((label) => label.wish)
  return placeLabels(wishes, sigma.getDimensions(), labelObstacles(sigma, picture.visible.nodes)).flatMap(
    ({ id, text, x, y }) => {
      const label = byId.get(id)
      return label === undefined ? [] : [{ text, x, y, font: label.font, colour: label.colour }]
    },
  )
}

function write(context: CanvasRenderingContext2D, labels: readonly WrittenLabel[], halo: string): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = halo
  for (const { text, x, y, font, colour } of labels) {
    context.font = font
    context.strokeText(text, x, y)
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
}
