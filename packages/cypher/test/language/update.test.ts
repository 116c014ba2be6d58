import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { prepare } from '../../src/prepare.js'
import { ask } from './ask.js'

async function counters(query: string, setUp?: string): Promise<unknown> {
  const empty = new MultiDirectedGraph()
  const graph = setUp === undefined ? empty : (await prepare(setUp).run(empty, { write: true })).graph
  const result = await prepare(query).run(graph, { write: true })
  return Object.fromEntries(Object.entries(result.counters).filter(([, count]) => count > 0))
}

it.each([
  [
    'nodes and relationships',
    'CREATE (:A {x: 1})-[:T]->(:B)',
    { nodesCreated: 2, labelsAdded: 2, relationshipsCreated: 1, propertiesSet: 1 },
  ],
  ['one for each row', 'UNWIND range(1, 3) AS i CREATE (:N {i: i})', { nodesCreated: 3, labelsAdded: 3, propertiesSet: 3 }],
  ['no property for null', 'CREATE (:A {x: null})', { nodesCreated: 1, labelsAdded: 1 }],
  ['what FOREACH says', 'FOREACH (i IN [1, 2] | CREATE (:N))', { nodesCreated: 2, labelsAdded: 2 }],
])('CREATE makes %s', async (_, query, expected) => expect(await counters(query)).toEqual(expected))

it.each([
  ['what is there', 'MERGE (a:A {x: 1}) RETURN a.x', 'CREATE (:A {x: 1})', [[1]], {}],
  [
    'what is missing',
    'MERGE (a:A {x: 2}) RETURN a.x',
    'CREATE (:A {x: 1})',
    [[2]],
    { nodesCreated: 1, labelsAdded: 1, propertiesSet: 1 },
  ],
  [
    'a relationship once',
    'MATCH (a:A), (b:B) MERGE (a)-[r:T]->(b) MERGE (a)-[s:T]->(b) RETURN r = s',
    'CREATE (:A), (:B)',
    [[true]],
    { relationshipsCreated: 1 },
  ],
  ['a relationship in either direction', 'MATCH (a:A), (b:B) MERGE (a)-[:T]-(b)', 'CREATE (:A)<-[:T]-(:B)', [], {}],
  [
    'one node for equal rows',
    'UNWIND [1, 1, 2] AS x MERGE (:N {x: x})',
    undefined,
    [],
    { nodesCreated: 2, labelsAdded: 2, propertiesSet: 2 },
  ],
  [
    'and sets when it makes',
    'MERGE (a:A) ON CREATE SET a.new = true ON MATCH SET a.old = true RETURN a.new, a.old',
    undefined,
    [[true, null]],
    { nodesCreated: 1, labelsAdded: 1, propertiesSet: 1 },
  ],
  [
    'and sets when it finds',
    'MERGE (a:A) ON CREATE SET a.new = true ON MATCH SET a.old = true RETURN a.new, a.old',
    'CREATE (:A)',
    [[null, true]],
    { propertiesSet: 1 },
  ],
])('MERGE finds or makes %s', async (_, query, setUp, rows, expected) => {
  expect(await ask(query, setUp)).toEqual(rows)
  expect(await counters(query, setUp)).toEqual(expected)
})

it.each([
  ['a property', 'MATCH (a:A) SET a.x = 2 RETURN a.x, a.y', [[2, 'k']]],
  ['a property by name', "MATCH (a:A) SET a['x'] = 3 RETURN a.x", [[3]]],
  ['null away', 'MATCH (a:A) SET a.x = null RETURN keys(a)', [[['y']]]],
  ['all properties', 'MATCH (a:A) SET a = {z: 1} RETURN properties(a)', [[{ z: 1 }]]],
  ['some properties', 'MATCH (a:A) SET a += {x: 5, z: 1} RETURN properties(a)', [[{ x: 5, y: 'k', z: 1 }]]],
  ['properties of another entity', 'MATCH (a:A)-[r]->(b) SET b = a RETURN properties(b)', [[{ x: 1, y: 'k' }]]],
  ['labels', 'MATCH (a:A) SET a:B:C RETURN labels(a)', [[['A', 'B', 'C']]]],
  ['what the left sides say from left to right', 'MATCH (a:A) SET a.x = 10, a.z = a.x + 1 RETURN a.z', [[11]]],
  ['nothing on null', 'OPTIONAL MATCH (n:Nobody) SET n.x = 1 RETURN n', [[null]]],
])('SET sets %s', async (_, query, rows) => expect(await ask(query, "CREATE (:A {x: 1, y: 'k'})-[:T]->(:O)")).toEqual(rows))

it.each([
  ['a property', 'MATCH (a:A) REMOVE a.x RETURN keys(a)', [[[]]]],
  ['a label', 'MATCH (a:A) REMOVE a:A RETURN labels(a)', [[['B']]]],
  ['what is not there', 'MATCH (a:A) REMOVE a.q, a:Z RETURN labels(a)', [[['A', 'B']]]],
])('REMOVE takes %s away', async (_, query, rows) => expect(await ask(query, 'CREATE (:A:B {x: 1})')).toEqual(rows))

it.each([
  ['a relationship', 'MATCH ()-[r]->() DELETE r', { relationshipsDeleted: 1 }],
  ['a node and its relationships', 'MATCH (a:A) DETACH DELETE a', { nodesDeleted: 1, relationshipsDeleted: 1 }],
  ['both, whatever the order', 'MATCH (a:A)-[r]->() DELETE a, r', { nodesDeleted: 1, relationshipsDeleted: 1 }],
  ['a path', 'MATCH p = (:A)-->() DELETE p', { nodesDeleted: 2, relationshipsDeleted: 1 }],
  ['nothing for null', 'OPTIONAL MATCH (n:Nobody) DELETE n', {}],
])('DELETE takes away %s', async (_, query, expected) =>
  expect(await counters(query, 'CREATE (:A)-[:T]->(:B)')).toEqual(expected),
)

it.each([
  ['a node that keeps relationships', 'MATCH (a:A) DELETE a', 'DeleteConnectedNode'],
  ['reading what is deleted', 'MATCH (a:B) DETACH DELETE a RETURN a.x', 'DeletedEntityAccess'],
  ['a map as a property', 'CREATE (:A {x: {y: 1}})', 'InvalidPropertyType'],
  ['a list with null as a property', 'CREATE (:A {x: [1, null]})', 'InvalidPropertyType'],
  ['MERGE with null', 'MERGE (:A {x: null})', 'MergeReadOwnWrites'],
  ['a relationship from null', 'OPTIONAL MATCH (n:Nobody) CREATE (n)-[:T]->()', 'MissingNode'],
])('refuses %s', (_, query, detail) => expect(ask(query, 'CREATE (:A)-[:T]->(:B)')).rejects.toMatchObject({ detail }))

it('does not see its own nodes while it makes them', async () => {
  expect(await ask('MATCH (n) CREATE (:Copy) RETURN count(*)', 'CREATE (:A), (:B)')).toEqual([[2]])
})

it('makes all rows where LIMIT asks for few', async () => {
  expect(await counters('UNWIND range(1, 5) AS i CREATE (n:N) RETURN n LIMIT 1')).toMatchObject({ nodesCreated: 5 })
})

it('leaves the graph as it was', async () => {
  const graph = new MultiDirectedGraph()
  graph.addNode('a', { labels: ['A'], x: 1 })
  const { graph: changed } = await prepare('MATCH (a:A) SET a.x = 2 CREATE (a)-[:T]->(:B)').run(graph, { write: true })
  expect(graph.getNodeAttributes('a')).toEqual({ labels: ['A'], x: 1 })
  expect([graph.order, changed.order, changed.size]).toEqual([1, 2, 1])
})

it('reads only unless writing is allowed', async () => {
  await expect(prepare('CREATE (n)').run(new MultiDirectedGraph())).rejects.toMatchObject({ detail: 'ReadOnly' })
})
