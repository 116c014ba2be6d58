import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { MultiDirectedGraph } from 'graphology'

/** What holds for the graph as a whole. `modularity` is there once looks are applied. */
export interface GraphFacts {
  /** Id of the library that it was built from. */
  library: string
  /** `name@version` of the extractors of its records, sorted, joined by `, `; `''` for an empty library. */
  extractor: string
  modularity?: number
  [fact: string]: string | number | undefined
}

/** The graph of a library: keys of nodes and edges are their `id`; sorted insertion makes every walk over it repeatable. */
export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphFacts>

/** A graph without nodes. */
export function createClaimGraph(facts: Pick<GraphFacts, 'library' | 'extractor'>): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph()
  graph.replaceAttributes({ library: facts.library, extractor: facts.extractor })
  return graph
}
