import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { nodeColour } from '../scene/palette.js'
import { LABEL_INK } from './label.js'
import type { Picture } from './picture.js'

/** A small picture of all that is shown, with a frame around what is on the stage. */
export interface Minimap {
  /** After the stage was drawn. */
  readonly draw: () => void
  readonly end: () => void
}

const WIDTH = 168
const HEIGHT = 112
const MARGIN = 8

interface Point {
  readonly x: number
  readonly y: number
}

/** Put the minimap into a corner of the canvas; a press on it brings the camera there. Pointers alone need it: the keys have zoom and fit. */
export function createMinimap(
  element: HTMLElement,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  pictureNow: () => Picture,
): Minimap {
  const canvas = document.createElement('canvas')
  const ratio = window.devicePixelRatio
  canvas.className = 'minimap'
  canvas.width = WIDTH * ratio
  canvas.height = HEIGHT * ratio
  canvas.setAttribute('aria-hidden', 'true')
  element.append(canvas)
  let toMap: (point: Point) => Point = (point) => point
  let toStage: (point: Point) => Point = (point) => point
  const go = (event: PointerEvent) => {
    if (event.buttons === 0) return
    const box = canvas.getBoundingClientRect()
    sigma.getCamera().setState(toStage({ x: event.clientX - box.left, y: event.clientY - box.top }))
  }
  canvas.addEventListener('pointerdown', go)
  canvas.addEventListener('pointermove', go)
  return {
    draw: () => {
      const context = canvas.getContext('2d')
      if (!context) return
      const picture = pictureNow()
      const dots = [...picture.visible.nodes].flatMap((id) => {
        const shown = sigma.getNodeDisplayData(id)
        return shown ? [{ x: shown.x, y: shown.y, community: graph.getNodeAttribute(id, 'community') }] : []
      })
      const scale = scaleOf(dots)
      toMap = scale.toMap
      toStage = scale.toStage
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, WIDTH, HEIGHT)
      for (const dot of dots) {
        const { x, y } = toMap(dot)
        context.fillStyle = nodeColour(dot.community, picture.theme).fill
        context.fillRect(x - 1, y - 1, 2, 2)
      }
      drawFrame(context, sigma, toMap, LABEL_INK[picture.theme].text)
    },
    end: () => canvas.remove(),
  }
}

/** From sigma's own space to the minimap and back; up is up in both. */
function scaleOf(points: readonly Point[]): {
  readonly toMap: (point: Point) => Point
  readonly toStage: (point: Point) => Point
} {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-6), (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1e-6))
  const [middleX, middleY] = points.length > 0 ? [(left + right) / 2, (low + high) / 2] : [0.5, 0.5]
  return {
    toMap: ({ x, y }) => ({ x: WIDTH / 2 + (x - middleX) * scale, y: HEIGHT / 2 - (y - middleY) * scale }),
    toStage: ({ x, y }) => ({ x: middleX + (x - WIDTH / 2) / scale, y: middleY - (y - HEIGHT / 2) / scale }),
  }
}

/** What of the whole is on the stage. */
function drawFrame(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  toMap: (point: Point) => Point,
  colour: string,
): void {
  const { width, height } = sigma.getDimensions()
  const a = toMap(sigma.viewportToFramedGraph({ x: 0, y: 0 }))
  const b = toMap(sigma.viewportToFramedGraph({ x: width, y: height }))
  context.strokeStyle = colour
  context.lineWidth = 1
  context.strokeRect(Math.min(a.x, b.x) + 0.5, Math.min(a.y, b.y) + 0.5, Math.abs(a.x - b.x), Math.abs(a.y - b.y))
}
