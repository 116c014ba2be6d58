import type { GraphAnswer } from '@claimgraph/model'
import { dressEdge, dressNode } from '../../apps/web/src/canvas/dress.js'
import { drawGraph } from '../../apps/web/src/scene/draw-graph.js'

/** What a plain page draws: our nodes and lines with their places, sizes and colours, and nothing else of ours. */
export interface PlainGraph {
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly size: number
    readonly color: string
    readonly label: string
  }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly color: string
    readonly size: number
  }[]
}

/** The graph that our page draws of an answer, plain. */
export function plainGraph(answer: GraphAnswer): PlainGraph {
  const graph = drawGraph(answer)
  return {
    nodes: graph.mapNodes((id, node) => {
      const { size = 5, color = '#888888' } = dressNode(node, 'light', 'plain')
      return { id, x: node.x, y: node.y, size, color, label: node.name }
    }),
    edges: graph.mapEdges((id, edge, source, target) => {
      const { size = 1, color = '#888888' } = dressEdge(edge, 'light', 'plain')
      return { id, source, target, color, size }
    }),
  }
}
