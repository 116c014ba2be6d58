import { ResultNode, ResultPath, ResultRelationship } from '@claimgraph/cypher'
import type { ResultValue } from '@claimgraph/cypher'
import type { ClaimGraph } from '@claimgraph/graph'
import { runQuery } from '@claimgraph/pipeline'
import { keepNodes } from './keep-nodes.js'

/** The part of a graph that a query returns: its nodes, and its relationships with their ends, wherever in its rows they stand. */
export async function selectByQuery(graph: ClaimGraph, cypher: string): Promise<ClaimGraph> {
  const { rows } = await runQuery(graph, cypher)
  const nodes = new Set<string>()
  const edges = new Set<string>()
  for (const row of rows) for (const value of row) collect(value, nodes, edges)
  return keepNodes(graph, nodes, (edge) => edges.has(edge))
}

function collect(value: ResultValue, nodes: Set<string>, edges: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  if (value instanceof ResultNode) nodes.add(value.id)
  else if (value instanceof ResultRelationship) {
    edges.add(value.id)
    nodes.add(value.start).add(value.end)
  } else if (value instanceof ResultPath) for (const part of [...value.nodes, ...value.relationships]) collect(part, nodes, edges)
  else for (const part of Object.values(value) as ResultValue[]) collect(part, nodes, edges)
}
