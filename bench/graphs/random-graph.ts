import { MultiDirectedGraph } from 'graphology'
import { seededRandom } from './seeded-random.js'

const TYPES = ['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH'] as const

/** How large a random graph is. */
export interface GraphSize {
  readonly nodes: number
  readonly relationships: number
}

/** Nodes `n0`, `n1` … of label `Model` in a hundred groups, and relationships of three types between any two of them: the same on every run. */
export function randomGraph({ nodes, relationships }: GraphSize): MultiDirectedGraph {
  const random = seededRandom()
  const below = (count: number): number => Math.floor(random() * count)
  const graph = new MultiDirectedGraph()
  for (let node = 0; node < nodes; node++) {
    const id = `n${node}`
    graph.addNode(id, { labels: ['Model'], id, name: `Name ${node}`, group: `g${below(100)}`, year: 2000 + below(25) })
  }
  for (let edge = 0; edge < relationships; edge++) {
    graph.addEdgeWithKey(`e${edge}`, `n${below(nodes)}`, `n${below(nodes)}`, { type: TYPES[below(3)], id: `e${edge}` })
  }
  return graph
}
