import type Sigma from 'sigma'
import type { DrawnEdge, DrawnNode } from '../scene/drawn-graph.js'

/** Sigma's layers as one image, on the canvas' own background. */
export function flattenLayers(sigma: Sigma<DrawnNode, DrawnEdge>, element: HTMLElement): HTMLCanvasElement {
  const layers = sigma.getCanvases()
  const whole = document.createElement('canvas')
  whole.width = layers.nodes?.width ?? 0
  whole.height = layers.nodes?.height ?? 0
  const context = whole.getContext('2d')
  if (!context) return whole
  context.fillStyle = getComputedStyle(element).backgroundColor
  context.fillRect(0, 0, whole.width, whole.height)
  sigma.refresh()
  for (const name of ['hulls', 'edges', 'nodes', 'labels']) {
    const layer = layers[name]
    if (layer) context.drawImage(layer, 0, 0)
  }
  return whole
}
