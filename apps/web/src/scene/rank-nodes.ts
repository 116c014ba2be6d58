import type { GraphAnswer } from '@claimgraph/model'
import { numberAt } from './attributes.js'

/**
 * Place of each node among all, 0 the most telling: by claims that it takes part in, then by papers that speak of it, then by
 * PageRank, then by id.
 */
export function rankNodes(answer: GraphAnswer, claims: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const told = answer.nodes.map(({ id, attributes }) => ({
    id,
    weight: 2 * (claims.get(id) ?? 0) + (numberAt(attributes, 'papers') ?? 0) + 50 * (numberAt(attributes, 'pagerank') ?? 0),
  }))
  told.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return new Map(told.map(({ id }, rank) => [id, rank]))
}
