/**
 * How fast a graph gets into Neo4j: nodes and relationships a second of the first sync, of a second one with nothing to do, of one after a tenth has changed,
 * and how much memory our process takes beside the graph itself. The graph is random (seeded), its relationships as long as claims are; Neo4j runs on this
 * machine, with the cores that are left.
 *   npm run bench sync -- [RELATIONSHIPS...]
 */
import { loadavg } from 'node:os'
import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { openNeo4j, sync, type Neo4j, type SyncReport } from '@claimgraph/neo4j'
import { startNeo4j } from '../test/support/neo4j-server.js'
import { seededRandom } from './graphs/seeded-random.js'

const TYPES = ['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH'] as const
const METRICS = ['FID', 'speed', 'accuracy', 'perplexity', 'latency']

const mb = (bytes: number): number => Math.round(bytes / 1e6)
const load = (): string => (loadavg()[0] ?? 0).toFixed(1)
const say = (line: string): unknown => process.stdout.write(`${line}\n`)

const sizes = process.argv.slice(2).map(Number)
for (const relationships of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(relationships)

async function measure(relationships: number): Promise<void> {
  const server = await startNeo4j()
  const db = await openNeo4j({ uri: server.uri })
  try {
    await warmUp(db)
    const graph = makeClaims(relationships)
    say(`${graph.order} nodes, ${graph.size} relationships; load ${load()}`)
    const first = await timed('first', () => sync(graph, db))
    // The first of these has Neo4j plan its queries anew, since the data has grown.
    const again: number[] = []
    for (let round = 0; round < 5; round++) again.push(await timed('nothing to do', () => sync(graph, db)))
    change(graph)
    await timed('a tenth changed', () => sync(graph, db))
    const half = again.sort((a, b) => a - b)[2] ?? Number.NaN
    say(`first / nothing to do: ${(first / half).toFixed(1)} by the median of five; load ${load()}`)
  } finally {
    await db.close()
    await server.close()
  }
}

/** The server's code is slow until it has been used. */
async function warmUp(db: Neo4j): Promise<void> {
  const graph = makeClaims(2_000)
  for (let round = 0; round < 3; round++) {
    await sync(graph, db)
    await sync(graph, db)
    await db.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
  }
}

async function timed(what: string, run: () => Promise<SyncReport>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage()
  let peak = before.heapUsed
  const looking = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }, 20)
  const started = performance.now()
  const { nodes, relationships } = await run()
  const seconds = (performance.now() - started) / 1000
  clearInterval(looking)
  globalThis.gc?.()
  const after = process.memoryUsage().heapUsed
  const all =
    nodes.created + nodes.changed + nodes.unchanged + relationships.created + relationships.changed + relationships.unchanged
  const changed = nodes.created + nodes.changed + relationships.created + relationships.changed
  say(
    `${what.padEnd(16)} ${seconds.toFixed(1)} s, ${Math.round(all / seconds)} a second, ${changed} written; heap ${mb(before.heapUsed)} MB with the graph, ` +
      `peak ${mb(peak)} MB, ${mb(after)} MB after`,
  )
  return seconds
}

/** A node for four relationships, half of them papers. */
function makeClaims(relationships: number): ClaimGraph {
  const random = seededRandom()
  const below = (count: number): number => Math.floor(random() * count)
  const graph = createClaimGraph({ library: 'library-of-a-bench', extractor: 'bench@1' })
  const half = Math.max(Math.round(relationships / 8), 2)
  for (let node = 0; node < half; node++) {
    const id = `model:name-${node}`
    graph.addNode(id, {
      label: 'Model',
      id,
      name: `Name ${node}`,
      kind: 'named',
      aliases: [`N${node}`],
      papers: below(9),
      pagerank: random(),
      community: below(40),
    })
  }
  for (let node = 0; node < half; node++) {
    const id = `paper:2401.${node}`
    graph.addNode(id, {
      label: 'Paper',
      id,
      title: `Paper ${node} of many`,
      abstract: `Sentence ${node} of an abstract. `.repeat(30),
      year: 2000 + below(26),
      sources: ['bench'],
    })
  }
  for (let edge = 0; edge < relationships; edge++) {
    const id = `claim:${edge.toString(16).padStart(16, '0')}`
    const metric = METRICS[below(METRICS.length)] ?? ''
    graph.addDirectedEdgeWithKey(id, `model:name-${below(half)}`, `model:name-${below(half)}`, {
      type: TYPES[below(3)] ?? 'MATCHES',
      id,
      claim: id,
      paper: `paper:2401.${below(half)}`,
      own: true,
      metrics: [metric],
      metricIds: [`metric:${metric.toLowerCase()}`],
      sota: false,
      addon: false,
      stated: 'outperforms',
      evidence: [`In experiment ${edge} our model is better than the other one by far, as we measured in ${metric}.`],
      fields: ['abstract'],
      starts: [below(900)],
      ends: [1000],
      confidence: random(),
      rule: 'bench',
    })
  }
  return graph
}

function change(graph: ClaimGraph): void {
  let at = 0
  graph.forEachEdge((id) => {
    if (at++ % 10 === 0) graph.setEdgeAttribute(id, 'confidence', 0.5)
  })
}
