import type { GraphAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { textOf } from '../read-property.js'
import { graphAnswer } from './graph-answer.js'

/**
 * Everything that the graph says of two nodes together: the relationships between them, results of one that are relative to the other or measured
 * on it, and where a paper proposes one and builds on the other. With the papers that say so and the benchmarks that results are on.
 */
export function askBetween(graph: ClaimGraph, one: string, other: string): GraphAnswer {
  const [a, b] = [findNode(graph, one).id, findNode(graph, other).id]
  const edges = new Set([...between(graph, a, b), ...relativeResults(graph, a, b), ...bases(graph, a, b), ...bases(graph, b, a)])
  const nodes = new Set([a, b])
  for (const edge of edges) {
    for (const end of graph.extremities(edge)) nodes.add(end)
    const paper = textOf(graph.getEdgeAttributes(edge), 'paper')
    if (graph.hasNode(paper)) nodes.add(paper)
  }
  return graphAnswer(graph, [...nodes], { nodes: nodes.size, edges: edges.size }, (edge) => edges.has(edge))
}

function between(graph: ClaimGraph, a: string, b: string): readonly string[] {
  return a === b ? [] : graph.edges(a, b).concat(graph.edges(b, a))
}

function relativeResults(graph: ClaimGraph, a: string, b: string): readonly string[] {
  const of = (model: string, other: string) =>
    graph.filterOutEdges(
      model,
      (_, attributes) => attributes.type === 'SCORES' && [attributes.relativeTo, attributes.on].includes(other),
    )
  return [...of(a, b), ...of(b, a)]
}

/** Where a paper proposes one model and builds on another. */
function bases(graph: ClaimGraph, proposal: string, base: string): readonly string[] {
  const built = new Map<string, string>()
  graph.forEachInEdge(base, (edge, { type }, paper) => {
    if (type === 'BUILDS_ON') built.set(paper, edge)
  })
  const found: string[] = []
  graph.forEachInEdge(proposal, (edge, { type }, paper) => {
    const base = built.get(paper)
    if (type === 'PROPOSES' && base !== undefined) found.push(edge, base)
  })
  return found
}
