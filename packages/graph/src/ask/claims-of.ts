import type { ComparisonRow } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { comparisonRow, isClaim, sortedRows } from './comparison-row.js'

/** All claims in which a model stands on one side, as the graph has them, each once; sorted. */
export function claimsOf(graph: ClaimGraph, model: string): readonly ComparisonRow[] {
  const rows: ComparisonRow[] = []
  graph.forEachEdge(model, (edge, attributes) => {
    if (isClaim(attributes)) rows.push(comparisonRow(graph, edge))
  })
  return sortedRows(rows)
}

/** All claims of the graph, each once; sorted. */
export function allClaims(graph: ClaimGraph): readonly ComparisonRow[] {
  const rows: ComparisonRow[] = []
  graph.forEachEdge((edge, attributes) => {
    if (isClaim(attributes)) rows.push(comparisonRow(graph, edge))
  })
  return sortedRows(rows)
}

/** Ids of the models that a paper proposes. */
export function proposalsOf(graph: ClaimGraph, paper: string): ReadonlySet<string> {
  const proposals = new Set<string>()
  if (!graph.hasNode(paper)) return proposals
  graph.forEachOutEdge(paper, (_, { type }, __, target) => {
    if (type === 'PROPOSES') proposals.add(target)
  })
  return proposals
}
