import { findNode, isClaim, type ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError, type Correction } from '@claimgraph/model'

/** Refuse a correction of what is not there; throws `not-found` or `ambiguous`. */
export function checkCorrection(graph: ClaimGraph, correction: Correction): void {
  if (correction.action === 'merge') for (const name of [correction.a, correction.b]) findNode(graph, name)
  if (correction.action === 'rename') findNode(graph, correction.from)
  if (correction.action === 'split') {
    findNode(graph, correction.name)
    findNode(graph, correction.paper, 'paper')
  }
  if (correction.action === 'reject') checkClaim(graph, correction.claim)
}

function checkClaim(graph: ClaimGraph, claim: string): void {
  const known = graph.someEdge((_, edge) => isClaim(edge) && edge.claim === claim)
  if (!known) throw new ClaimgraphError('not-found', `No claim "${claim}" in the graph`)
}
