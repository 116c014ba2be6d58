import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'

/** What the reader does on the canvas. */
export interface Pointing {
  readonly openNode: (id: string) => void
  readonly openPair: (from: string, to: string) => void
  readonly close: () => void
  readonly point: (id: string | null) => void
  /** A node was moved to a place by hand. */
  readonly placed: (id: string) => void
}

/** Tell what the pointer does; a node follows it while the button, or one finger, is down. Gives the function that stops it. */
export function watchPointer(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, pointing: Pointing): () => void {
  let held: string | null = null
  let moved = false
  const style = sigma.getContainer().style
  sigma.on('enterNode', ({ node }) => {
    style.cursor = 'pointer'
    if (held === null) pointing.point(node)
  })
  sigma.on('leaveNode', () => {
    style.cursor = ''
    if (held === null) pointing.point(null)
  })
  sigma.on('enterEdge', () => (style.cursor = 'pointer'))
  sigma.on('leaveEdge', () => (style.cursor = ''))
  sigma.on('downNode', ({ node }) => {
    release()
    held = node
    moved = false
  })
  sigma.on('clickNode', ({ node }) => {
    if (!moved) pointing.openNode(node)
  })
  sigma.on('clickEdge', ({ edge }) => pointing.openPair(...graph.extremities(edge)))
  sigma.on('clickStage', () => pointing.close())
  sigma.on('moveBody', ({ event }) => {
    if (isPinch(event.original)) release()
    if (held === null) return
    const { x, y } = sigma.viewportToGraph(event)
    moved = true
    graph.mergeNodeAttributes(held, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const release = () => {
    if (held !== null && moved) pointing.placed(held)
    held = null
  }
  sigma.getMouseCaptor().on('mouseup', release)
  sigma.getTouchCaptor().on('touchup', release)
  return () => {
    sigma.getMouseCaptor().off('mouseup', release)
    sigma.getTouchCaptor().off('touchup', release)
  }
}

/** Two fingers bring the map nearer, whatever lies under them. */
function isPinch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event && event.touches.length > 1
}
