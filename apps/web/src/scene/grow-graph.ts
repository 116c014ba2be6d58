import type { GraphAnswer } from '@claimgraph/model'
import { drawGraph } from './draw-graph.js'
import type { DrawnEdge, DrawnGraph } from './drawn-graph.js'

/** Two answers as one: nodes and relationships of the second that the first lacks are added; totals stay the first's. */
export function joinAnswers(first: GraphAnswer, more: GraphAnswer): GraphAnswer {
  const nodes = new Set(first.nodes.map((node) => node.id))
  const edges = new Set(first.edges.map((edge) => edge.id))
  return {
    nodes: [...first.nodes, ...more.nodes.filter((node) => !nodes.has(node.id))],
    edges: [...first.edges, ...more.edges.filter((edge) => !edges.has(edge.id))],
    total: first.total,
  }
}

/** Add to a drawn graph what an answer has more. What is there already keeps its place and rank; its counts are brought up to date. */
export function growGraph(graph: DrawnGraph, answer: GraphAnswer): void {
  const whole = drawGraph(answer)
  whole.forEachNode((id, { claims, papers, year, years, ...rest }) => {
    if (!graph.hasNode(id)) graph.addNode(id, { claims, papers, year, years, ...rest })
    else if (graph.getNodeAttribute(id, 'claims') !== claims) graph.mergeNodeAttributes(id, { claims, papers, year, years })
  })
  whole.forEachEdge((key, edge, source, target) => {
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target, edge)
    else if (!sameLine(graph.getEdgeAttributes(key), edge)) graph.mergeEdgeAttributes(key, edge)
  })
}

function sameLine(one: DrawnEdge, other: DrawnEdge): boolean {
  return one.count === other.count && one.bend === other.bend
}
