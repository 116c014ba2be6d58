import type { TradeoffsAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { claimsOf } from './claims-of.js'
import { withSubject } from './comparison-row.js'
import { tradeoffsAmong } from './opposed-pairs.js'
import { isNamedModel } from './related-models.js'

/** What a model gains on one metric against another model and loses to it on another; the model is the subject. */
export function askTradeoffs(graph: ClaimGraph, name: string): TradeoffsAnswer {
  const node = findNode(graph, name, 'model')
  const ids = new Set([node.id])
  const rows = claimsOf(graph, node.id).map((row) => withSubject(row, ids))
  return { name: node, pairs: tradeoffsAmong(rows, (id) => isNamedModel(graph, id)) }
}
