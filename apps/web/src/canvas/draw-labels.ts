import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { communityLabels } from './community-labels.js'
import type { Hull } from './find-hulls.js'
import { LABEL_INK, type Label } from './label.js'
import { nodeLabels } from './node-labels.js'
import type { Focus, Picture } from './picture.js'
import { placeLabels } from './place-labels.js'

/** Nodes whose names go before the communities'. */
const BEFORE = 12

/** Write the names that have room: the most telling nodes, the communities, all other nodes; with a focus only its own. */
export function drawLabels(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  focus: Focus | null,
  hulls: readonly Hull[],
): void {
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (!context) return
  const widthOf = (text: string, font: string) => {
    context.font = font
    return context.measureText(text).width
  }
  const nodes = nodeLabels(sigma, graph, picture, focus, widthOf)
  const communities = focus === null ? communityLabels(hulls, picture, widthOf) : []
  const labels = [...nodes.slice(0, BEFORE), ...communities, ...nodes.slice(BEFORE)]
  write(context, labels, LABEL_INK[picture.theme].halo, sigma.getDimensions())
}

function write(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  halo: string,
  stage: { readonly width: number; readonly height: number },
): void {
  const byId = new Map(labels.map((label) => [label.wish.id, label]))
  const wishes = labels.map((label) => label.wish)
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = halo
  for (const { id, text, x, y } of placeLabels(wishes, stage)) {
    const label = byId.get(id)
    if (label === undefined) continue
    context.font = label.font
    context.strokeText(text, x, y)
    context.fillStyle = label.colour
    context.fillText(text, x, y)
  }
}
