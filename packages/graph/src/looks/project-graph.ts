import type { RelationshipType } from '@claimgraph/model'
import { UndirectedGraph } from 'graphology'
import type { ClaimGraph } from '../claim-graph.js'

/** The graph as communities and drawing see it: no directions, one weighted edge between two nodes. */
export type Projection = UndirectedGraph<{ x?: number; y?: number }, { weight: number }>

/** How strongly a relationship holds two things together: what a paper is about binds more than what it mentions or measures. */
const WEIGHTS: Readonly<Record<RelationshipType, number>> = {
  PROPOSES: 3,
  BUILDS_ON: 1.5,
  COMPARES_WITH: 1,
  MENTIONS: 0.5,
  EVALUATES_ON: 0.7,
  MEASURES: 0.3,
  ADDRESSES: 1,
  OUTPERFORMS: 1,
  MATCHES: 1,
  COMPARED_WITH: 1,
  AGAINST_PRIOR_WORK: 0.5,
  SCORES: 0.5,
  IS_A: 2,
  VARIANT_OF: 3,
}

/** Project a graph; a paper's proposal is joined to what the paper builds on. Nodes and edges go in in the graph's order. */
export function projectGraph(graph: ClaimGraph): Projection {
  const projection: Projection = new UndirectedGraph()
  graph.forEachNode((node) => projection.addNode(node))
  const join = (source: string, target: string, weight: number): void => {
    if (source === target) return
    projection.updateUndirectedEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }))
  }
  graph.forEachEdge((_, { type }, source, target) => join(source, target, WEIGHTS[type]))
  for (const [proposal, base] of proposalBases(graph)) join(proposal, base, WEIGHTS.BUILDS_ON)
  return projection
}

/** Each proposal with each thing that its paper builds on, derived from `PROPOSES` and `BUILDS_ON`. */
export function proposalBases(graph: ClaimGraph): readonly (readonly [proposal: string, base: string])[] {
  const pairs: (readonly [string, string])[] = []
  graph.forEachNode((paper, { label }) => {
    if (label !== 'Paper') return
    const proposals = targets(graph, paper, 'PROPOSES')
    const bases = targets(graph, paper, 'BUILDS_ON')
    for (const proposal of proposals) for (const base of bases) pairs.push([proposal, base])
  })
  return pairs
}

function targets(graph: ClaimGraph, paper: string, type: RelationshipType): readonly string[] {
  return graph
    .mapOutEdges(paper, (_, attributes, __, target) => (attributes.type === type ? target : ''))
    .filter((id) => id !== '')
}
