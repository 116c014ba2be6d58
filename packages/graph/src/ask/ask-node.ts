import type { ComparisonRow, NodeAnswer, NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { textOf, textsOf, without } from '../read-property.js'
import { claimsOf } from './claims-of.js'
import { comparisonRow, isClaim, sortedRows, withSubject } from './comparison-row.js'

/**
 * One node: its properties, its claims (a model's with it as the subject; a paper's own and background ones; those under a benchmark, metric or
 * task) and how many neighbours it has by each relationship type.
 */
export function askNode(graph: ClaimGraph, nameOrId: string): NodeAnswer {
  const node = findNode(graph, nameOrId)
  const properties = without(graph.getNodeAttributes(node.id), 'label', 'id')
  return { node, properties, claims: claimsAbout(graph, node), neighbours: countNeighbours(graph, node.id) }
}

function claimsAbout(graph: ClaimGraph, node: NodeRef): readonly ComparisonRow[] {
  if (node.type === 'model') return claimsOf(graph, node.id).map((row) => withSubject(row, new Set([node.id])))
  const key = `${node.type}Ids`
  const edges = graph.filterEdges(
    (_, attributes) =>
      isClaim(attributes) &&
      (node.type === 'paper' ? textOf(attributes, 'paper') === node.id : textsOf(attributes, key).includes(node.id)),
  )
  return sortedRows(edges.map((edge) => comparisonRow(graph, edge)))
}

function countNeighbours(graph: ClaimGraph, id: string): Readonly<Record<string, number>> {
  const neighbours = new Map<string, Set<string>>()
  graph.forEachEdge(id, (_, { type }, source, target) => {
    const ids = neighbours.get(type) ?? new Set<string>()
    neighbours.set(type, ids.add(source === id ? target : source))
  })
  return Object.fromEntries([...neighbours].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, ids]) => [type, ids.size]))
}
