import cytoscape from 'cytoscape'
import type { PlainGraph } from './plain-graph.js'

/** A page with nothing but cytoscape.js, drawing with its options for large graphs. */
const { nodes, edges } = (await (await fetch('/graph.json')).json()) as PlainGraph
cytoscape({
  container: document.querySelector<HTMLElement>('#drawing'),
  elements: [
    ...nodes.map(({ id, x, y, size, color, label }) => ({ data: { id, size: size * 2, color, label }, position: { x, y: -y } })),
    ...edges.map(({ id, source, target, color, size }) => ({ data: { id, source, target, color, size } })),
  ],
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(color)' } },
    { selector: 'node[label]', style: { label: 'data(label)', 'font-size': 10, 'min-zoomed-font-size': 9 } },
    { selector: 'edge', style: { width: 'data(size)', 'line-color': 'data(color)', 'curve-style': 'haystack' } },
  ],
  textureOnViewport: false,
  hideEdgesOnViewport: false,
})
document.title = 'ready'
