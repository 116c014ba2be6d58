import type { ClaimGraph } from '@claimgraph/graph'
import type { Driver } from 'neo4j-driver'

/** Put a graph into an empty Neo4j as it is: labels and types as they are called, every other attribute a property. */
export async function fillNeo4j(driver: Driver, graph: ClaimGraph): Promise<void> {
  const run = (text: string, rows: readonly unknown[]): Promise<unknown> =>
    driver.executeQuery(text, { rows }, { database: 'neo4j' })
  const nodes = groupBy(graph.mapNodes((_, { label, ...properties }) => ({ key: label, row: properties })))
  for (const [label, rows] of nodes) await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, rows)
  const edges = groupBy(graph.mapEdges((_, { type, ...properties }, from, to) => ({ key: type, row: { from, to, properties } })))
  for (const [type, rows] of edges) {
    await run(
      `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      rows,
    )
  }
}

function groupBy(items: readonly { readonly key: string; readonly row: unknown }[]): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, unknown[]>()
  for (const { key, row } of items) groups.set(key, [...(groups.get(key) ?? []), row])
  return groups
}
