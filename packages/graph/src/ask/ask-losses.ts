import type { LossesAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { paperRef } from '../find/node-ref.js'
import { claimsOf, proposalsOf } from './claims-of.js'
import { sortedRows, withSubject } from './comparison-row.js'

/** Where a paper says that what it proposes loses to something that it does not propose; its own model is the subject. */
export function askLosses(graph: ClaimGraph, paper: string): LossesAnswer {
  const node = findNode(graph, paper, 'paper')
  const proposals = proposalsOf(graph, node.id)
  const rows = [...proposals]
    .flatMap((id) => claimsOf(graph, id))
    .filter((row) => row.own && row.paper.id === node.id)
    .map((row) => withSubject(row, proposals))
    .filter((row) => row.relation === 'trails' && !proposals.has(row.object?.id ?? ''))
  return { paper: paperRef(graph, node.id), rows: sortedRows(rows) }
}
