/**
 * The embedded Cypher engine beside a real Neo4j: the same random graph (seeded) in both, the same queries, in one run. Of each query the rows must be equal;
 * then both run it so often that they are warm, and after that in turns, so that both meet the same noise of the machine.
 *   npm run bench engines -- [NODES RELATIONSHIPS]
 */
import { loadavg } from 'node:os'
import { prepare } from '@claimgraph/cypher'
import type { MultiDirectedGraph } from 'graphology'
import neo4j, { type Driver } from 'neo4j-driver'
import { startNeo4j } from '../test/support/neo4j-server.js'
import { randomGraph } from './graphs/random-graph.js'

const WARM_UPS = 5
const RUNS = 15
const ROWS_A_BATCH = 10_000

const QUERIES: Readonly<Record<string, string>> = {
  'look-up by id': "MATCH (n:Model {id: 'n777'}) RETURN n.name",
  'three hops': "MATCH (n:Model {id: 'n777'})-->()-->()-->(m) RETURN count(DISTINCT m)",
  'group all nodes': 'MATCH (n:Model) RETURN n.group, count(*), avg(n.year) ORDER BY n.group',
  'group all relationships': 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.group AS group, count(*) ORDER BY type, group',
  triangles: 'MATCH (a)-->(b)-->(c)-->(a) RETURN count(*)',
  'triangles of two types': 'MATCH (a)-[:OUTPERFORMS]->(b)-[:OUTPERFORMS]->(c), (a)-[:MATCHES]->(c) RETURN count(*)',
  'shortest path': "MATCH (a:Model {id: 'n1'}), (b:Model {id: 'n40000'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)",
  'join by a value': 'MATCH (a:Model), (b:Model) WHERE a.year = 2003 AND b.year = 2004 AND a.group = b.group RETURN count(*)',
  'count all relationships': 'MATCH ()-[r]->() RETURN count(r)',
}

interface Timed {
  readonly milliseconds: number
  /** What Neo4j says that it took itself, without the way there and back. */
  readonly inside?: number
  readonly rows: string
}

type Ask = (query: string) => Promise<Timed>

const [nodes = 50_000, relationships = 200_000] = process.argv.slice(2).map(Number)
await main()

async function main(): Promise<void> {
  const server = await startNeo4j()
  const driver = neo4j.driver(server.uri)
  try {
    const graph = randomGraph({ nodes, relationships })
    await fill(driver, graph)
    process.stdout.write(
      `${nodes} nodes, ${relationships} relationships; load ${loadavg()[0]?.toFixed(1) ?? '?'}; medians of ${RUNS} in milliseconds\n`,
    )
    process.stdout.write(`${''.padEnd(26)} embedded    Neo4j  (inside)  Neo4j / embedded\n`)
    for (const [name, query] of Object.entries(QUERIES)) await compare(name, query, embedded(graph), remote(driver))
    process.stdout.write(`load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end\n`)
  } finally {
    await driver.close()
    await server.close()
  }
}

async function compare(name: string, query: string, ours: Ask, theirs: Ask): Promise<void> {
  const times: { readonly ours: number[]; readonly theirs: number[]; readonly inside: number[] } = {
    ours: [],
    theirs: [],
    inside: [],
  }
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const [left, right] = [await ours(query), await theirs(query)]
    if (left.rows !== right.rows) throw new Error(`${name}: ${left.rows.slice(0, 200)} here, ${right.rows.slice(0, 200)} there`)
    if (run < WARM_UPS) continue
    times.ours.push(left.milliseconds)
    times.theirs.push(right.milliseconds)
    times.inside.push(right.inside ?? 0)
  }
  const [here, there, inside] = [median(times.ours), median(times.theirs), median(times.inside)]
  const columns = [
    here.toFixed(2).padStart(9),
    there.toFixed(1).padStart(8),
    inside.toFixed(0).padStart(9),
    `${(there / here).toFixed(1)} ×`.padStart(17),
  ]
  process.stdout.write(`${name.padEnd(25)} ${columns.join(' ')}\n`)
}

function embedded(graph: MultiDirectedGraph): Ask {
  return async (query) => {
    const started = performance.now()
    const { rows } = await prepare(query).run(graph)
    return { milliseconds: performance.now() - started, rows: textOf(rows) }
  }
}

function remote(driver: Driver): Ask {
  return async (query) => {
    const started = performance.now()
    const { records, summary } = await driver.executeQuery(query, {}, { database: 'neo4j', routing: neo4j.routing.READ })
    const milliseconds = performance.now() - started
    const inside = Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
    const rows = records.map((record) => record.keys.map((key) => plain(record.get(key))))
    return { milliseconds, inside, rows: textOf(rows) }
  }
}

function plain(value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value
}

/** Rows to compare: `avg` differs in the last digits, since Neo4j keeps a running mean. */
function textOf(rows: readonly (readonly unknown[])[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value))
}

function median(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[times.length >> 1] ?? 0
}

async function fill(driver: Driver, graph: MultiDirectedGraph): Promise<void> {
  const run = (text: string, parameters = {}): Promise<unknown> => driver.executeQuery(text, parameters, { database: 'neo4j' })
  await run('CREATE CONSTRAINT model IF NOT EXISTS FOR (n:Model) REQUIRE n.id IS UNIQUE')
  const all = graph.mapNodes((_, attributes) => ({ ...attributes, labels: null, year: neo4j.int(Number(attributes.year)) }))
  for (const rows of batches(all)) await run('UNWIND $rows AS row CREATE (n:Model) SET n = row', { rows })
  for (const type of new Set(graph.mapEdges((_, attributes) => String(attributes.type)))) {
    const edges = graph.filterEdges((_, attributes) => attributes.type === type)
    const steps = edges.map((id) => ({ id, from: graph.source(id), to: graph.target(id) }))
    const text = `UNWIND $rows AS row MATCH (a:Model {id: row.from}), (b:Model {id: row.to}) CREATE (a)-[:${type} {id: row.id}]->(b)`
    for (const rows of batches(steps)) await run(text, { rows })
  }
  await run('CALL db.awaitIndexes()')
  await run('CALL db.prepareForReplanning()')
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += ROWS_A_BATCH) yield all.slice(at, at + ROWS_A_BATCH)
}
