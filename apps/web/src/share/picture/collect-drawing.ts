import type Sigma from 'sigma'
import { groundsOf } from '../../canvas/draw-hulls.js'
import { placedLabels, type WrittenLabel } from '../../canvas/draw-labels.js'
import { LABEL_INK } from '../../canvas/label.js'
import type { LineData } from '../../canvas/line-program.js'
import type { Focus, Picture } from '../../canvas/picture.js'
import type { ShapeData } from '../../canvas/shape-program.js'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../../scene/drawn-graph.js'
import type { Drawing, GroundMark, LineMark, ShapeMark, TextMark } from './drawing.js'
import { lineMark } from './line-mark.js'

type Stage = Sigma<DrawnNode, DrawnEdge>

/** What the canvas shows just now as marks: grounds, lines, nodes, names, in the order in which it draws them. */
export function collectDrawing(sigma: Stage, graph: DrawnGraph, picture: Picture, focus: Focus | null): Drawing {
  const { width, height } = sigma.getDimensions()
  const grounds = groundsOf(sigma, graph, picture)
  const hulls = grounds.map(({ hull }) => hull)
  const marks = [
    ...grounds.map(groundMark),
    ...lines(sigma, graph, picture),
    ...shapes(sigma, picture),
    ...placedLabels(sigma, graph, picture, focus, hulls).map((label) => textMark(label, LABEL_INK[picture.theme].halo)),
  ]
  return { width, height, ground: LABEL_INK[picture.theme].halo, marks }
}

function groundMark({ hull, colour, margin }: ReturnType<typeof groundsOf>[number]): GroundMark {
  return { kind: 'ground', corners: hull.corners, colour, margin }
}

function textMark(label: WrittenLabel, halo: string): TextMark {
  return { kind: 'text', ...label, halo }
}

function lines(sigma: Stage, graph: DrawnGraph, picture: Picture): readonly LineMark[] {
  const shown = [...picture.visible.edges].flatMap((id) => {
    const data = sigma.getEdgeDisplayData(id) as LineData | undefined
    const [from, to] = graph.extremities(id).map((end) => sigma.getNodeDisplayData(end))
    return data === undefined || from === undefined || to === undefined ? [] : [{ data, from, to }]
  })
  return shown.sort(byDepth).map(({ data, from, to }) =>
    lineMark({
      source: sigma.framedGraphToViewport(from),
      target: sigma.framedGraphToViewport(to),
      sourceRadius: sigma.scaleSize(from.size),
      targetRadius: sigma.scaleSize(to.size),
      sourceHead: sigma.scaleSize(data.sourceHead),
      targetHead: sigma.scaleSize(data.targetHead),
      width: sigma.scaleSize(data.size),
      bend: data.bend,
      dash: data.dash,
      gap: data.gap,
      colour: data.color,
    }),
  )
}

function shapes(sigma: Stage, picture: Picture): readonly ShapeMark[] {
  const shown = [...picture.visible.nodes].flatMap((id) => {
    const data = sigma.getNodeDisplayData(id) as ShapeData | undefined
    return data === undefined ? [] : [{ data }]
  })
  return shown.sort(byDepth).map(({ data }) => {
    const radius = sigma.scaleSize(data.size)
    return {
      kind: 'shape',
      ...sigma.framedGraphToViewport(data),
      shape: data.shape,
      radius,
      fill: data.color,
      line: data.line,
      border: Math.min(2, Math.max(0.9, radius * 0.18)),
    }
  })
}

function byDepth(a: { readonly data: { readonly zIndex: number } }, b: { readonly data: { readonly zIndex: number } }): number {
  return a.data.zIndex - b.data.zIndex
}
