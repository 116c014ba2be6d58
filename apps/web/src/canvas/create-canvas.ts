import Sigma from 'sigma'
import { createEdgeCompoundProgram } from 'sigma/rendering'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import type { Places } from '../scene/places.js'
import { collectDrawing } from '../share/picture/collect-drawing.js'
import { drawLegend } from '../share/picture/draw-legend.js'
import type { Drawing } from '../share/picture/drawing.js'
import type { CameraPlace } from '../state/camera-place.js'
import { boxOf } from './box-of.js'
import { AT_ONCE, cameraPlace, goToPlace } from './camera-view.js'
import { drawHulls } from './draw-hulls.js'
import { drawLabels } from './draw-labels.js'
import { dressEdge, dressNode, type Stress } from './dress.js'
import { createMinimap } from './create-minimap.js'
import { flattenLayers } from './flatten-layers.js'
import { HeadProgram } from './head-program.js'
import { LineProgram } from './line-program.js'
import { focusOf, type Focus, type Picture } from './picture.js'
import { settle } from './settle.js'
import { ShapeProgram } from './shape-program.js'
import { spreadPicture } from './spread-picture.js'
import { cameraAfter, nodeTowards, type Way } from './walk.js'
import { watchPointer, type Pointing } from './watch-pointer.js'

/** The drawing, as the page steers it. */
export interface Canvas {
  readonly show: (picture: Picture) => void
  /** Fly to a node, as near as its neighbourhood fits. */
  readonly flyTo: (id: string) => void
  /** The whole of what is shown. */
  readonly fit: () => void
  readonly zoom: (step: 'in' | 'out') => void
  /** Move a part of the stage in a direction. */
  readonly pan: (way: Way) => void
  /** The node that lies next in a direction, brought into sight; from none, the one in the middle. */
  readonly step: (from: string | null, way: Way) => string | null
  /** Where the camera stands; null for the whole. */
  readonly place: () => CameraPlace | null
  /** Bring the camera there at once. */
  readonly goTo: (place: CameraPlace | null) => void
  /** Told whenever the camera moves; gives the function that ends it. */
  readonly watchCamera: (moved: () => void) => () => void
  /** After positions changed. */
  readonly redraw: () => void
  /** Move what is shown apart where it overlaps. */
  readonly spread: () => void
  /** What is on the screen, as an image. */
  readonly picture: () => HTMLCanvasElement
  /** The same as marks, for pictures without pixels, and its legend. */
  readonly drawing: () => { readonly stage: Drawing; readonly legend: Drawing }
  readonly end: () => void
}

const FLIGHT = 300
/** The camera's ratio when it has flown to a node. */
const NEAR = 0.45
/** Pixels from the stage's edge within which a node counts as out of sight. */
const EDGE = 60

/** Draw a graph in an element by Sigma. The graph stays the caller's: only positions of dragged nodes are written to it. */
export function createCanvas(
  element: HTMLElement,
  graph: DrawnGraph,
  places: Places,
  first: Picture,
  pointing: Pointing,
): Canvas {
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
    // Marks grow slower than the picture when the reader comes nearer, and are smaller on a small stage.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.4 / scaleOf(element),
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
  const stage = () => ({ width: sigma.getDimensions().width, height: sigma.getDimensions().height })
  const frame = () => sigma.setCustomBBox(boxOf(graph, picture.visible.nodes))
  const ground = sigma.createCanvas('hulls', {
    beforeLayer: 'edges',
    style: { position: 'absolute', inset: '0', width: '100%', height: '100%' },
  })
  const minimap = createMinimap(element, sigma, graph, () => picture)
  sigma.on('afterRender', () => {
    const hulls = drawHulls(sigma, graph, picture, ground)
    drawLabels(sigma, graph, picture, focus, hulls)
    minimap.draw()
  })
  const stopWatching = watchPointer(sigma, graph, pointing)
  const place = (visible: Picture['visible']) => {
    const before = new Set(places.placed)
    settle(graph, visible, places.placed)
    if (places.placed.size === before.size) return
    spreadPicture(graph, visible.nodes, stage(), scaleOf(element), (id) => before.has(id))
  }
  place(first.visible)
  frame()
  sigma.refresh()
  const camera = sigma.getCamera()
  const duration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? AT_ONCE : FLIGHT)
  const flyTo = (id: string) => {
    const place = sigma.getNodeDisplayData(id)
    if (place) void camera.animate({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, NEAR) }, { duration: duration() })
  }
  const isOnStage = (id: string) => {
    const place = sigma.getNodeDisplayData(id)
    if (!place) return true
    const { x, y } = sigma.framedGraphToViewport(place)
    return x > EDGE && y > EDGE && x < stage().width - EDGE && y < stage().height - EDGE
  }
  if (first.selection?.kind === 'node') flyTo(first.selection.id)
  return {
    show: (next) => {
      const opened = next.selection !== picture.selection && next.selection?.kind === 'node' ? next.selection.id : null
      const others = next.visible !== picture.visible
      if (others) place(next.visible)
      picture = next
      focus = focusOf(graph, next)
      // Where a newcomer is on the stage is known only after it was drawn.
      sigma.refresh({ schedule: !others })
      if (opened !== null && !isOnStage(opened)) flyTo(opened)
    },
    flyTo,
    fit: () => {
      frame()
      sigma.refresh()
      void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() })
    },
    zoom: (step) =>
      void (step === 'in' ? camera.animatedZoom({ duration: duration() }) : camera.animatedUnzoom({ duration: duration() })),
    pan: (way) => void camera.animate(cameraAfter(sigma, way), { duration: duration() }),
    step: (from, way) => {
      const next = nodeTowards(sigma, picture.visible.nodes, from, way)
      if (next !== null && !isOnStage(next)) flyTo(next)
      return next
    },
    place: () => cameraPlace(sigma, graph, picture.visible.nodes),
    goTo: (to) => goToPlace(sigma, graph, picture.visible.nodes, to),
    watchCamera: (moved) => {
      camera.on('updated', moved)
      return () => camera.off('updated', moved)
    },
    redraw: () => {
      frame()
      sigma.refresh()
    },
    spread: () => {
      spreadPicture(graph, picture.visible.nodes, stage(), scaleOf(element), (id) => places.byHand.has(id))
      frame()
      sigma.refresh()
    },
    picture: () => flattenLayers(sigma, element),
    drawing: () => {
      const drawn = collectDrawing(sigma, graph, picture, focus)
      return { stage: drawn, legend: drawLegend(graph, picture, drawn.ground) }
    },
    end: () => {
      stopWatching()
      minimap.end()
      sigma.kill()
    },
  }
}

/** How large marks are drawn on an element: 1 on a desktop, less on a phone. */
function scaleOf(element: HTMLElement): number {
  return Math.max(0.5, Math.min(1, Math.min(element.clientWidth, element.clientHeight) / 640))
}

function stress(focused: ReadonlySet<string> | undefined, id: string): Stress {
  if (focused === undefined) return 'plain'
  return focused.has(id) ? 'strong' : 'weak'
}
