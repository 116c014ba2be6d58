import type { EdgeAttributes, SotaAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { textsOf, isTrue } from '../read-property.js'
import { comparisonRow, sortedRows } from './comparison-row.js'

/**
 * Who claims state of the art on a task, in those words: claims whose passages name the task. A benchmark may stand for the task. Background
 * claims count too: `own` tells them apart.
 */
export function askSota(graph: ClaimGraph, task: string): SotaAnswer {
  const node = findNode(graph, task, ['task', 'benchmark'])
  const key = node.type === 'task' ? 'taskIds' : 'benchmarkIds'
  const edges = graph.filterEdges(
    (_, attributes) => wins(attributes) && isTrue(attributes, 'sota') && textsOf(attributes, key).includes(node.id),
  )
  return { task: node, rows: sortedRows(edges.map((edge) => comparisonRow(graph, edge))) }
}

function wins(attributes: EdgeAttributes): boolean {
  return attributes.type === 'OUTPERFORMS' || (attributes.type === 'AGAINST_PRIOR_WORK' && attributes.relation === 'outperforms')
}
