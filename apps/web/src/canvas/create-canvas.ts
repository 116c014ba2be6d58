import Sigma from 'sigma'
import { createEdgeCompoundProgram } from 'sigma/rendering'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { drawLabels } from './draw-labels.js'
import { dressEdge, dressNode, type Stress } from './dress.js'
import { HeadProgram } from './head-program.js'
import { LineProgram } from './line-program.js'
import { focusOf, type Focus, type Picture } from './picture.js'
import { ShapeProgram } from './shape-program.js'
import { spreadPicture } from './spread-picture.js'
import { watchPointer, type Pointing } from './watch-pointer.js'

/** The drawing, as the page steers it. */
export interface Canvas {
  readonly show: (picture: Picture) => void
  /** Fly to a node, as near as its neighbourhood fits. */
  readonly flyTo: (id: string) => void
  /** The whole of what is shown. */
  readonly fit: () => void
  readonly zoom: (step: 'in' | 'out') => void
  /** After positions changed. */
  readonly redraw: () => void
  /** What is on the screen, as an image. */
  readonly picture: () => HTMLCanvasElement
  readonly end: () => void
}

const FLIGHT = 300

/** Draw a graph in an element by Sigma. The graph stays the caller's: only positions of dragged nodes are written to it. */
export function createCanvas(element: HTMLElement, graph: DrawnGraph, first: Picture, pointing: Pointing): Canvas {
  let picture = first
  let focus: Focus | null = focusOf(graph, first)
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, element, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { line: createEdgeCompoundProgram([LineProgram, HeadProgram]) as never },
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    hideEdgesOnMove: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 48,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.4,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, node) => ({
      ...node,
      ...dressNode(node, picture.theme, stress(focus?.nodes, id)),
      hidden: !picture.visible.nodes.has(id),
    }),
    edgeReducer: (id, edge) => ({
      ...dressEdge(edge, picture.theme, stress(focus?.edges, id)),
      hidden: !picture.visible.edges.has(id),
    }),
  })
  const frame = () => sigma.setCustomBBox(boxOf(graph, picture.visible.nodes))
  sigma.on('afterRender', () => drawLabels(sigma, graph, picture, focus))
  const stopWatching = watchPointer(sigma, graph, pointing)
  spreadPicture(graph, first.visible.nodes, sigma.getDimensions())
  frame()
  sigma.refresh()
  const camera = sigma.getCamera()
  const duration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT)
  return {
    show: (next) => {
      picture = next
      focus = focusOf(graph, next)
      sigma.refresh({ skipIndexation: false })
    },
    flyTo: (id) => {
      const place = sigma.getNodeDisplayData(id)
      if (place) void camera.animate({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, 0.45) }, { duration: duration() })
    },
    fit: () => {
      frame()
      sigma.refresh()
      void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() })
    },
    zoom: (step) =>
      void (step === 'in' ? camera.animatedZoom({ duration: duration() }) : camera.animatedUnzoom({ duration: duration() })),
    redraw: () => sigma.refresh(),
    picture: () => flatten(sigma, element),
    end: () => {
      stopWatching()
      sigma.kill()
    },
  }
}

function stress(focused: ReadonlySet<string> | undefined, id: string): Stress {
  if (focused === undefined) return 'plain'
  return focused.has(id) ? 'strong' : 'weak'
}

/** The box around nodes, so that what is shown fills the stage; null for none. */
function boxOf(graph: DrawnGraph, ids: ReadonlySet<string>): { x: [number, number]; y: [number, number] } | null {
  const shown = [...ids].map((id) => graph.getNodeAttributes(id))
  if (shown.length === 0) return null
  const [xs, ys] = [shown.map((node) => node.x), shown.map((node) => node.y)]
  return { x: [Math.min(...xs) - 1, Math.max(...xs) + 1], y: [Math.min(...ys) - 1, Math.max(...ys) + 1] }
}

/** Sigma's layers as one image, on the canvas' own background. */
function flatten(sigma: Sigma<DrawnNode, DrawnEdge>, element: HTMLElement): HTMLCanvasElement {
  const layers = sigma.getCanvases()
  const whole = document.createElement('canvas')
  whole.width = layers.nodes?.width ?? 0
  whole.height = layers.nodes?.height ?? 0
  const context = whole.getContext('2d')
  if (!context) return whole
  context.fillStyle = getComputedStyle(element).backgroundColor
  context.fillRect(0, 0, whole.width, whole.height)
  sigma.refresh()
  for (const name of ['edges', 'nodes', 'labels']) {
    const layer = layers[name]
    if (layer) context.drawImage(layer, 0, 0)
  }
  return whole
}
