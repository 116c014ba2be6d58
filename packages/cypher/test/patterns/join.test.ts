import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { prepare } from '../../src/prepare.js'

/** Values that are equal across kinds, null among them, and two that nothing equals. */
const VALUES = [
  1,
  1,
  2.5,
  9007199254740993n,
  9007199254740992,
  'a',
  'a',
  '1',
  true,
  null,
  undefined,
  [1, 2],
  [1, 2],
  [1, null],
  NaN,
]

/** A ring of nodes with those values, both of whose relationships carry the value of their start. */
function ring(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  VALUES.forEach((value, at) => graph.addNode(`n${at}`, { labels: at % 2 === 0 ? ['A'] : ['A', 'B'], id: at, value }))
  VALUES.forEach((value, at) => {
    graph.addEdge(`n${at}`, `n${(at + 1) % VALUES.length}`, { type: 'T', value })
    graph.addEdge(`n${at}`, `n${(at * 7) % VALUES.length}`, { type: at % 3 === 0 ? 'T' : 'U', value })
  })
  return graph
}

const graph = ring()

async function rowsOf(query: string): Promise<readonly string[]> {
  const { rows } = await prepare(query).run(graph)
  return rows.map((row) => row.map(String).join(' ')).sort()
}

/** Each with its equality, which is hidden from the planner for the second run. */
it.each([
  ['a value', 'MATCH (a:A)-[r:T]->(b), (c:A)-[s:T]->(d)', 'a.value = c.value', 'a.id, b.id, c.id, d.id'],
  [
    'values of relationships',
    'MATCH (a)-[r]->(b), (c)-[s]->(d)',
    'r.value = s.value',
    'a.id, b.id, c.id, d.id, type(r), type(s)',
  ],
  ['values of different kinds of things', 'MATCH (a)-[r:U]->(b), (c:B)', 'r.value = c.value', 'a.id, b.id, c.id'],
  ['computed values', 'MATCH (a)-[:T]->(b), (c)-[:U]->(d)', 'toString(a.id) + 1 = toString(c.id) + 1', 'a.id, b.id, c.id, d.id'],
  ['a node', 'MATCH (a)-[:T]->(b), (c)-[:U]->(d)', 'b = c', 'a.id, b.id, c.id, d.id'],
  ['a value against walks', 'MATCH (a)-[:T*1..2]->(b), (c)-[s:T]->(d)', 'b.value = c.value', 'a.id, b.id, c.id, d.id'],
  [
    'a value against walks of the other part',
    'MATCH (a)-[r:T]->(b), (c)-[:T*1..2]->(d)',
    'b.value = d.value',
    'a.id, b.id, c.id, d.id',
  ],
  ['a value, undirected', 'MATCH (a)-[r]-(b), (c)-[s:U]-(d)', 'a.value = c.value', 'a.id, b.id, c.id, d.id'],
  [
    'a value in three parts',
    'MATCH (a:B)-[:T]->(b), (c:B)-[:T]->(d), (e:B)',
    'a.value = c.value AND e.value = d.value',
    'a.id, b.id, c.id, d.id, e.id',
  ],
  ['a value of a clause before', 'MATCH (a:B) WITH a MATCH (c)-[s:T]->(d)', 'a.value = s.value', 'a.id, c.id, d.id'],
  ['a value, or nothing', 'MATCH (a:B) OPTIONAL MATCH (c)-[s:T]->(d)', 'a.value = s.value', 'a.id, c.id, d.id'],
])('a join by %s gives the rows of the product that is filtered', async (_, match, equality, columns) => {
  const filtered = equality.split(' AND ').map((one) => `coalesce(${one}, false)`)
  const rows = await rowsOf(`${match} WHERE ${equality} RETURN ${columns}`)
  expect(rows).toEqual(await rowsOf(`${match} WHERE ${filtered.join(' AND ')} RETURN ${columns}`))
  expect(rows.length).toBeGreaterThan(0)
})

it('keeps no rows beyond the limit of memory', async () => {
  const query = prepare('MATCH (a)-[r:T]->(b), (c)-[s:T]->(d) WHERE r.value = s.value RETURN count(*)')
  await expect(query.run(graph, { limits: { memory: 300 } })).rejects.toMatchObject({ detail: 'MemoryLimit' })
})
