/**
 * How long the embedded Cypher engine takes: 50,000 nodes and 200,000 relationships between them at random (seeded, the same on every run), each query seven
 * times in one process; the first includes what is made once (the store, indexes, compiled code), the median is of all.
 *   npm run bench cypher -- [QUERY...]
 */
import { prepare } from '@claimgraph/cypher'
import type { MultiDirectedGraph } from 'graphology'
import { randomGraph } from './graphs/random-graph.js'

const NODES = 50_000
const RELATIONSHIPS = 200_000
const RUNS = 7

const QUERIES: Readonly<Record<string, string>> = {
  'look-up by id': "MATCH (n:Model {id: 'n777'}) RETURN n.name",
  'three hops': "MATCH (n:Model {id: 'n777'})-->()-->()-->(m) RETURN count(DISTINCT m)",
  'one to three hops': "MATCH (n:Model {id: 'n777'})-[*1..3]->(m) RETURN count(DISTINCT m)",
  'group all nodes': 'MATCH (n:Model) RETURN n.group, count(*), avg(n.year) ORDER BY n.group',
  'group all relationships': 'MATCH (a)-[r]->(b) RETURN type(r), a.group, count(*)',
  triangles: 'MATCH (a)-->(b)-->(c)-->(a) RETURN count(*)',
  'triangles, undirected': 'MATCH (a)--(b)--(c)--(a) RETURN count(*)',
  'shortest path': "MATCH (a:Model {id: 'n1'}), (b:Model {id: 'n40000'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)",
  'first of all': 'MATCH (n) RETURN n.name ORDER BY n.year DESC, n.name LIMIT 10',
  'regular expression': "MATCH (n:Model) WHERE n.name =~ '(?i).*name 99.*' RETURN count(*)",
}

async function milliseconds(graph: MultiDirectedGraph, query: string): Promise<number> {
  const started = performance.now()
  await prepare(query).run(graph)
  return performance.now() - started
}

const graph = randomGraph({ nodes: NODES, relationships: RELATIONSHIPS })
const wanted = process.argv.slice(2)
process.stdout.write(`read the graph  ${(await milliseconds(graph, 'RETURN 1')).toFixed(0)} ms\n`)
for (const [name, query] of Object.entries(QUERIES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await milliseconds(graph, query))
  const [first = 0] = times
  const median = times.toSorted((left, right) => left - right)[RUNS >> 1] ?? 0
  process.stdout.write(`${name.padEnd(26)} median ${median.toFixed(1)} ms, first ${first.toFixed(1)} ms\n`)
}
