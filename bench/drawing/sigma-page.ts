import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { PlainGraph } from './plain-graph.js'

/** A page with nothing but sigma and its own programs. */
const { nodes, edges } = (await (await fetch('/graph.json')).json()) as PlainGraph
const graph = new MultiDirectedGraph()
for (const { id, x, y, size, color, label } of nodes) graph.addNode(id, { x, y, size, color, label })
for (const { id, source, target, color, size } of edges) graph.addEdgeWithKey(id, source, target, { color, size })
const element = document.querySelector('#drawing')
if (element instanceof HTMLElement) new Sigma(graph, element, { enableEdgeEvents: true, stagePadding: 48 })
document.title = 'ready'
