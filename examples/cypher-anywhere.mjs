// Run Cypher over any graphology graph: no server, no native code, and the graph need not know of papers.
//   node examples/cypher-anywhere.mjs
import { MultiDirectedGraph } from 'graphology'
import { CypherError, prepare } from '@claimgraph/cypher'

const graph = new MultiDirectedGraph()
for (const [key, kind, name] of [
  ['n1', 'Station', 'Harbour'],
  ['n2', 'Station', 'Market'],
  ['n3', 'Station', 'Hill'],
  ['n4', 'Station', 'Old Mill'],
]) {
  graph.addNode(key, { kind, name, x: 0, y: 0 })
}
for (const [from, to, line, minutes] of [
  ['n1', 'n2', 'red', 4],
  ['n2', 'n3', 'red', 3],
  ['n3', 'n4', 'blue', 9],
  ['n2', 'n4', 'blue', 5],
]) {
  graph.addEdge(from, to, { relation: 'LINE', line, minutes })
}

// Where this graph keeps its labels and types, and which attributes are no properties.
const schema = { labels: 'kind', type: 'relation', hidden: ['x', 'y'] }
const query = prepare(`
  MATCH path = (a:Station {name: $from})-[legs:LINE*1..3]->(b:Station)
  RETURN b.name AS to, [leg IN legs | leg.line] AS lines, reduce(sum = 0, leg IN legs | sum + leg.minutes) AS minutes
  ORDER BY minutes, to`)
const { columns, rows } = await query.run(graph, { schema, parameters: { from: 'Harbour' }, limits: { rows: 100 } })
console.log(columns.join(' | '))
for (const row of rows) console.log(row.map((cell) => (Array.isArray(cell) ? cell.join(', ') : cell)).join(' | '))

// A wrong query is refused before it runs, with its place.
try {
  prepare('MATCH (s:Station) RETURN t.name')
} catch (error) {
  if (!(error instanceof CypherError)) throw error
  console.log(`\n${error.report}`)
}
