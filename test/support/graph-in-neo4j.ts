import { setTimeout } from 'node:timers/promises'
import type { ClaimGraph } from '@claimgraph/graph'
import type { Neo4j } from '@claimgraph/neo4j'
import neo4j from 'neo4j-driver'

/** One node or relationship, in a form that can be compared: its kind, its ends and its properties. */
export type Item = readonly [kind: string, ends: readonly string[], properties: Readonly<Record<string, unknown>>]

/** Everything in a database, sorted, marks of the sync left out where `marks` is false. */
export async function graphInNeo4j(db: Neo4j, { marks = false } = {}): Promise<readonly Item[]> {
  const [nodes, relationships] = await db.read(async (transaction) => [
    await transaction.run('MATCH (n) RETURN labels(n) AS kind, [] AS ends, properties(n) AS properties'),
    await transaction.run('MATCH (a)-[r]->(b) RETURN [type(r)] AS kind, [a.id, b.id] AS ends, properties(r) AS properties'),
  ])
  const items = [...nodes.records, ...relationships.records].map((record): Item => {
    const { source, library, digest, ...rest } = record.get('properties') as Record<string, unknown>
    const kept = marks ? { source, library, digest, ...rest } : rest
    return [(record.get('kind') as string[]).join(':'), plain(record.get('ends')) as string[], plain(kept) as Item[2]]
  })
  return sorted(items)
}

/** The same of a graph in memory. */
export function itemsOf(graph: ClaimGraph): readonly Item[] {
  const nodes = graph.mapNodes((_, { label, ...properties }): Item => [label, [], properties])
  const edges = graph.mapEdges((_, { type, ...properties }, from, to): Item => [type, [from, to], properties])
  return sorted([...nodes, ...edges])
}

/** Take everything out of a database but its constraints: they take long to make. Whoever is still writing is waited for. */
export async function emptyNeo4j(db: Neo4j): Promise<void> {
  await waitForOthers(db)
  await db.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
}

/** Take everything out of a database, constraints and all. */
export async function resetNeo4j(db: Neo4j): Promise<void> {
  await emptyNeo4j(db)
  await db.write(async (transaction) => {
    const drop = async (what: string, listing: string): Promise<void> => {
      const { records } = await transaction.run(listing)
      for (const record of records) await transaction.run(`DROP ${what} \`${String(record.get('name'))}\``)
    }
    await drop('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name')
    await drop(
      'INDEX',
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
    )
  })
}

/** A sync opens one transaction after another: nobody is at work once none was open for several looks. */
const LOOKS = 3

async function waitForOthers(db: Neo4j): Promise<void> {
  for (let idle = 0; idle < LOOKS; idle++) {
    const { records } = await db.read((transaction) =>
      transaction.run(
        `SHOW TRANSACTIONS YIELD database, connectionId, currentQuery
         WHERE database = $database AND coalesce(connectionId, '') <> '' AND NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery`,
        { database: db.database },
      ),
    )
    if (records.length > 0) idle = -1
    await setTimeout(20)
  }
}

function sorted(items: readonly Item[]): readonly Item[] {
  const key = ([kind, ends, { id, name }]: Item): string => JSON.stringify([kind, ends, id, name])
  return items
    .map((item) => [key(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, item]) => item)
}

/** The driver's integers as numbers. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint' || neo4j.isInt(value)) return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
}
