import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { FONTS, LABEL_INK, LINE_HEIGHT, shorten, type Label } from './label.js'
import type { Focus, Picture } from './picture.js'

const LONGEST = 34
/** The most telling nodes, whose names are strong. */
const TELLING = 24
/** Pixels beyond the stage within which a node may still show its label. */
const BEYOND = 50

/** The labels that shown nodes wish for, the most telling first; with a focus only its own. */
export function nodeLabels(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  focus: Focus | null,
  widthOf: (text: string, font: string) => number,
): readonly Label[] {
  const ids = focus === null ? [...picture.visible.nodes] : [...focus.nodes]
  const order = (id: string) => (focus?.centres.has(id) ? -1 : importance(graph.getNodeAttributes(id)))
  ids.sort((a, b) => order(a) - order(b))
  return ids.flatMap((id) => {
    const place = placeOf(sigma, id)
    if (place === undefined) return []
    const node = graph.getNodeAttributes(id)
    const centre = focus?.centres.has(id) ?? false
    const quiet = (node.generic || node.kind === 'unnamed') && !centre
    const text = shorten(node.name, centre ? LONGEST * 2 : LONGEST)
    const font = centre || (node.rank < TELLING && node.kind !== 'unnamed') ? FONTS.strong : FONTS.plain
    const wish = { id, text, ...place, width: widthOf(text, font), height: LINE_HEIGHT, forced: centre, where: 'around' as const }
    return [{ wish, font, colour: quiet ? LABEL_INK[picture.theme].quiet : LABEL_INK[picture.theme].text }]
  })
}

/** Smaller is more important; names before phrases, what is generic last. */
function importance(node: DrawnNode): number {
  return node.rank + (node.generic ? 1e6 : node.kind === 'unnamed' ? 1e4 : 0)
}

/** Where a node's circle is on the stage; undefined when it is off it or hidden. */
function placeOf(sigma: Sigma<DrawnNode, DrawnEdge>, id: string): { x: number; y: number; radius: number } | undefined {
  const shown = sigma.getNodeDisplayData(id)
  if (shown === undefined || shown.hidden) return undefined
  const { x, y } = sigma.framedGraphToViewport(shown)
  const { width, height } = sigma.getDimensions()
  if (x < -BEYOND || y < -BEYOND || x > width + BEYOND || y > height + BEYOND) return undefined
  return { x, y, radius: sigma.scaleSize(shown.size) }
}
