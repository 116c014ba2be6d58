import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { numberOf } from '../read-property.js'

/** Nodes with most relationships first, equal ones by rank, then id. */
export function tellingFirst(graph: ClaimGraph, ids: readonly string[]): readonly string[] {
  const rank = (id: string): number => numberOf(graph.getNodeAttributes(id), 'pagerank') ?? 0
  return [...ids].sort((a, b) => graph.degree(b) - graph.degree(a) || rank(b) - rank(a) || compareTexts(a, b))
}
