import type { GraphAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { tellingFirst } from './telling-first.js'
import { graphAnswer } from './graph-answer.js'

/** The most telling nodes of a graph and the relationships between them; without a limit all. */
export function askGraph(graph: ClaimGraph, options: { readonly limit?: number } = {}): GraphAnswer {
  const ids = tellingFirst(graph, graph.nodes()).slice(0, options.limit ?? graph.order)
  return graphAnswer(graph, ids, { nodes: graph.order, edges: graph.size })
}
