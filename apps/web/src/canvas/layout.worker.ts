import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { LayoutPlaces, LayoutTask } from './layout-task.js'

const ROUNDS = 8

/** Lay out what is sent, a few rounds at a time, and send the places after each; `stop` ends it. */
addEventListener('message', (event: MessageEvent<LayoutTask | 'stop'>) => {
  clearTimeout(timer)
  if (event.data === 'stop') return
  run(graphOf(event.data))
})

let timer: ReturnType<typeof setTimeout> | undefined

function graphOf(task: LayoutTask): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const { id, ...node } of task.nodes) graph.addNode(id, node)
  for (const { source, target, weight } of task.edges) {
    if (!graph.hasEdge(source, target)) graph.addEdge(source, target, { weight })
  }
  return graph
}

function run(graph: UndirectedGraph): void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: true,
    barnesHutOptimize: graph.order > 500,
    slowDown: 4 + Math.log(graph.order + 1),
  }
  forceAtlas2.assign(graph, { iterations: ROUNDS, settings, getEdgeWeight: 'weight' })
  const places: LayoutPlaces = graph.mapNodes((id, node) => [id, node.x as number, node.y as number])
  postMessage(places)
  timer = setTimeout(() => run(graph), 16)
}
