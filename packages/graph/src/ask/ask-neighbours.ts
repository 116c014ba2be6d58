import type { GraphAnswer, RelationshipType } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { graphAnswer } from './graph-answer.js'
import { tellingFirst } from './telling-first.js'

/** Which neighbours, and how many. */
export interface NeighboursOptions {
  /** Most neighbours, the most telling first; 50 unless given. */
  readonly limit?: number
  /** Only over relationships of these types; all unless given. */
  readonly types?: readonly RelationshipType[]
}

/**
 * A node (first) with its neighbours and the relationships between all of these. `total` counts all neighbours and the node, and the relationships
 * that lead to them, so that a page can say how many more there are.
 */
export function askNeighbours(graph: ClaimGraph, nameOrId: string, options: NeighboursOptions = {}): GraphAnswer {
  const { id } = findNode(graph, nameOrId)
  const wanted = new Set<string>(options.types ?? [])
  const isWanted = (type: string): boolean => wanted.size === 0 || wanted.has(type)
  const neighbours = new Set<string>()
  let edges = 0
  graph.forEachEdge(id, (_, { type }, source, target) => {
    if (!isWanted(type)) return
    edges += 1
    neighbours.add(source === id ? target : source)
  })
  neighbours.delete(id)
  const shown = [id, ...tellingFirst(graph, [...neighbours]).slice(0, options.limit ?? 50)]
  const total = { nodes: neighbours.size + 1, edges }
  return graphAnswer(graph, shown, total, (edge) => isWanted(graph.getEdgeAttribute(edge, 'type')))
}
