import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import type { Focus, Picture } from './picture.js'
import { placeLabels, type LabelWish } from './place-labels.js'

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif"
const INK = {
  light: { text: '#17202e', quiet: '#5b6675', halo: '#fbfbfa' },
  dark: { text: '#e9edf3', quiet: '#98a3b3', halo: '#10141b' },
}
const HEIGHT = 16
const LONGEST = 34
const TELLING = 24

interface Label {
  readonly wish: LabelWish
  readonly font: string
  readonly weak: boolean
}

/** Draw the names of the shown nodes that have room, the most telling first; with a focus, its own before all others. */
export function drawLabels(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, picture: Picture, focus: Focus | null): void {
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (!context) return
  const labels = new Map(wanted(sigma, graph, picture, focus, context).map((label) => [label.wish.id, label]))
  const ink = INK[picture.theme]
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const { id, text, x, y } of placeLabels(
    [...labels.values()].map((label) => label.wish),
    sigma.getDimensions(),
  )) {
    const label = labels.get(id)
    if (label === undefined) continue
    context.font = label.font
    context.strokeStyle = ink.halo
    context.lineWidth = 3.5
    context.strokeText(text, x, y)
    context.fillStyle = label.weak ? ink.quiet : ink.text
    context.fillText(text, x, y)
  }
}

function wanted(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  focus: Focus | null,
  context: CanvasRenderingContext2D,
): readonly Label[] {
  const ids = focus === null ? [...picture.visible.nodes] : [...focus.nodes]
  const order = (id: string) => (focus?.centres.has(id) ? -1 : importance(graph.getNodeAttributes(id)))
  ids.sort((a, b) => order(a) - order(b))
  return ids.flatMap((id) => labelOf(sigma, graph.getNodeAttributes(id), id, focus, context) ?? [])
}

/** Smaller is more important; names before phrases, what is generic last. */
function importance(node: DrawnNode): number {
  return node.rank + (node.generic ? 1e6 : node.kind === 'unnamed' ? 1e4 : 0)
}

function labelOf(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  node: DrawnNode,
  id: string,
  focus: Focus | null,
  context: CanvasRenderingContext2D,
): Label | undefined {
  const shown = sigma.getNodeDisplayData(id)
  if (shown === undefined || shown.hidden) return undefined
  const { x, y } = sigma.framedGraphToViewport(shown)
  const { width, height } = sigma.getDimensions()
  if (x < -50 || y < -50 || x > width + 50 || y > height + 50) return undefined
  const centre = focus?.centres.has(id) ?? false
  const font = centre || (node.rank < TELLING && node.kind !== 'unnamed') ? `600 12.5px ${FONT}` : `12px ${FONT}`
  const text = shorten(node.name, centre)
  context.font = font
  return {
    font,
    weak: (node.generic || node.kind === 'unnamed') && !centre,
    wish: {
      id,
      text,
      x,
      y,
      radius: sigma.scaleSize(shown.size),
      width: context.measureText(text).width,
      height: HEIGHT,
      forced: centre,
    },
  }
}

function shorten(name: string, whole: boolean): string {
  const longest = whole ? LONGEST * 2 : LONGEST
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
