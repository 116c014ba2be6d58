import type { Visible } from '../scene/choose-visible.js'
import type { DrawnGraph } from '../scene/drawn-graph.js'
import { lineWeight } from './line-weight.js'
import type { LayoutPlaces, LayoutTask } from './layout-task.js'

/** ForceAtlas2 in a worker, started and stopped by hand. */
export interface Layout {
  readonly start: (visible: Visible) => void
  readonly stop: () => void
  /** What the reader has placed is never moved again. */
  readonly fix: (id: string) => void
  readonly end: () => void
}

/** Make the layout of a graph; `fixed` are the nodes that the reader has placed, `moved` is called after each round with the new places written to the graph. */
export function createLayout(graph: DrawnGraph, fixed: Set<string>, makeWorker: () => Worker, moved: () => void): Layout {
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  return {
    start: (visible) => {
      stop()
      worker = makeWorker()
      worker.addEventListener('message', (event: MessageEvent<LayoutPlaces>) => {
        for (const [id, x, y] of event.data) if (!fixed.has(id)) graph.mergeNodeAttributes(id, { x, y })
        moved()
      })
      worker.postMessage(taskOf(graph, visible, fixed))
    },
    stop,
    fix: (id) => fixed.add(id),
    end: stop,
  }
}

function taskOf(graph: DrawnGraph, visible: Visible, fixed: ReadonlySet<string>): LayoutTask {
  const nodes = [...visible.nodes].map((id) => {
    const { x, y, papers } = graph.getNodeAttributes(id)
    return { id, x, y, size: 1 + Math.sqrt(papers), fixed: fixed.has(id) }
  })
  const edges = [...visible.edges].map((edge) => {
    const [source, target] = graph.extremities(edge)
    return { source, target, weight: lineWeight(graph, edge) }
  })
  return { nodes, edges }
}
