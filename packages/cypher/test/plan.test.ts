import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { prepare } from '../src/prepare.js'
import type { PlanDescription } from '../src/run/query-result.js'
import { openStore } from '../src/store/open-store.js'

/** A hundred people, one of them rare, each knowing the next; one hub that all follow. */
function people(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (let person = 0; person < 100; person++) {
    graph.addNode(`p${person}`, { labels: person === 7 ? ['Person', 'Rare'] : ['Person'], id: `p${person}`, group: person % 10 })
  }
  for (let person = 0; person < 100; person++) {
    graph.addEdge(`p${person}`, `p${(person + 1) % 100}`, { type: 'KNOWS' })
    graph.addEdge(`p${person}`, 'p0', { type: 'FOLLOWS' })
  }
  graph.addEdge('p3', 'p4', { type: 'HATES' })
  return graph
}

/** The operators of a plan from the first to the last. */
function steps(plan: PlanDescription | undefined): readonly string[] {
  if (plan === undefined) return []
  return [...plan.inputs.flatMap(steps), plan.name]
}

/** All steps of a plan, the first ones first. */
function all(plan: PlanDescription | undefined): readonly PlanDescription[] {
  return plan === undefined ? [] : [...plan.inputs.flatMap(all), plan]
}

async function explain(query: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const { plan, rows } = await prepare(`EXPLAIN ${query}`).run(people(), { parameters })
  expect(rows).toEqual([])
  return steps(plan)
}

it.each([
  ['a property that tells nodes apart', "MATCH (n:Person {id: 'p5'}) RETURN n", 'NodeIndexSeek'],
  ['a parameter', 'MATCH (n:Person) WHERE n.id = $id RETURN n', 'NodeIndexSeek'],
  ['a list of values', "MATCH (n:Person) WHERE n.id IN ['p5', 'p6'] RETURN n", 'NodeIndexSeek'],
  ['a key in the graph', "MATCH (n) WHERE elementId(n) = 'p5' RETURN n", 'NodeByElementIdSeek'],
  ['a number', 'MATCH (n) WHERE id(n) = 5 RETURN n', 'NodeByIdSeek'],
  ['the rarer label', 'MATCH (n:Person:Rare) RETURN n', 'NodeByLabelScan'],
  ['relationships, where they are rarer than nodes', 'MATCH (a)-[:HATES]->(b) RETURN a, b', 'RelationshipTypeScan'],
  ['all nodes, where nothing is known', 'MATCH (n) RETURN n', 'AllNodesScan'],
])('begins at %s', async (_, query, expected) => expect((await explain(query, { id: 'p5' }))[1]).toBe(expected))

it('begins at the selective end, whichever is written first', async () => {
  expect(await explain("MATCH (a:Person)-[:KNOWS]->(b:Person)-[:KNOWS]->(c {id: 'p9'}) RETURN a")).toEqual([
    'Argument',
    'NodeIndexSeek',
    'Filter',
    'Expand(All)',
    'Filter',
    'Expand(All)',
    'Filter',
  ])
})

it('looks up both ends before it walks between them', async () => {
  expect(await explain("MATCH (a {id: 'p1'})-[:KNOWS*1..5]->(b {id: 'p4'}) RETURN a")).toContain('VarLengthExpand(Into)')
})

it('closes a triangle by the two nodes that it has', async () => {
  expect(await explain('MATCH (a:Rare)-[:KNOWS]->(b)-[:KNOWS]->(c)-[:KNOWS]->(a) RETURN a')).toContain('Expand(Into)')
})

it('joins by an index where a value of one node is that of another', async () => {
  const plan = await explain("MATCH (a:Person {id: 'p1'}), (b:Person) WHERE b.group = a.group RETURN b")
  expect(plan.filter((name) => name === 'NodeIndexSeek').length).toBe(2)
})

it.each([
  [
    'the same value',
    'MATCH (a:Person)-[:KNOWS]->(b), (c:Person)-[:FOLLOWS]->(d) WHERE a.group = c.group RETURN count(*)',
    'HashJoin',
  ],
  [
    'computed values',
    'MATCH (a:Person)-[:KNOWS]->(b), (c:Person)-[:FOLLOWS]->(d) WHERE a.group + 1 = c.group - 1 RETURN count(*)',
    'HashJoin',
  ],
  [
    'a value of an earlier clause',
    'MATCH (a:Person) WITH a MATCH (c:Person)-[f:FOLLOWS]->(d) WHERE f.since = a.since RETURN count(*)',
    'HashJoin',
  ],
  ['the same node', 'MATCH (a:Person)-[:KNOWS]->(b), (c) WHERE c = b RETURN count(*)', 'NodeByIdentity'],
  ['a value of a few rows', "MATCH (a:Person {id: 'p1'}), (b:Person) WHERE b.group = a.group RETURN b", 'NodeIndexSeek'],
])('puts two patterns together by %s', async (_, query, expected) => expect(await explain(query)).toContain(expected))

it.each([
  ['a connection', 'MATCH (a:Person), (b:Person), (a)-[:KNOWS]->(b) RETURN count(*)'],
  [
    'a connection in a later pattern',
    'MATCH (a:Person)-[:KNOWS]->(b), (c:Person)-[:FOLLOWS]->(d), (b)-[:KNOWS]->(c) RETURN count(*)',
  ],
])('makes no product of all nodes where there is %s', async (_, query) => {
  const plan = await explain(query)
  expect(plan.filter((name) => name.endsWith('Scan'))).toHaveLength(1)
})

it.each([
  ['the rarer type', 'MATCH (a:Rare)-[:KNOWS]->(b), (a)-[:HATES]->(c) RETURN a', '(a)-[:HATES]->(c)'],
  [
    'where a label has none of the type',
    'MATCH (a:Person)-[:KNOWS]->(b)-[:HATES]->(c), (b)-[:FOLLOWS]->(d) RETURN a',
    '(b)-[:HATES]->(c)',
  ],
])('walks first along %s', async (_, query, expected) => {
  const { plan } = await prepare(`EXPLAIN ${query}`).run(people())
  const walks = all(plan).filter(({ details }) => details.includes(']->('))
  expect(walks[0]?.details).toBe(expected)
})

it.each([
  ['a pattern', 'MATCH (n:Person) WHERE (n)-[:HATES]->() RETURN n', 'SemiApply'],
  ['a pattern that must not be', 'MATCH (n:Person) WHERE NOT (n)-[:HATES]->() RETURN n', 'AntiSemiApply'],
  ['EXISTS', 'MATCH (n:Person) WHERE EXISTS { (n)-[:HATES]->() } AND n.group > 1 RETURN n', 'SemiApply'],
  [
    'NOT EXISTS behind WITH',
    'MATCH (n:Person) WITH n WHERE NOT EXISTS { MATCH (n)-[:HATES]->(m) WHERE m.group > 3 } RETURN n',
    'AntiSemiApply',
  ],
])('asks for %s by a semi-join', async (_, query, expected) => expect(await explain(query)).toContain(expected))

it('asks for equal values in a subquery by one table', async () => {
  const query = 'MATCH (n:Person) WHERE EXISTS { MATCH (m:Person)-[k:KNOWS]->() WHERE k.since = n.since } RETURN n'
  expect(await explain(query)).toContain('HashJoin')
})

it('reads several values under OR from the index', async () => {
  expect(await explain("MATCH (n:Person) WHERE n.id = 'p1' OR n.id = 'p2' RETURN n")).toContain('NodeIndexSeek')
})

it.each([
  ['all nodes', 'MATCH (n) RETURN count(n) AS c', 'NodeCountFromCountStore', 100],
  ['nodes of a label', 'MATCH (n:Person) RETURN count(*) AS c', 'NodeCountFromCountStore', 100],
  ['nodes of no label', 'MATCH (n:Nothing) RETURN count(*) AS c', 'NodeCountFromCountStore', 0],
  ['all relationships', 'MATCH ()-[r]->() RETURN count(r) AS c', 'RelationshipCountFromCountStore', 201],
  ['relationships of a type', 'MATCH ()-[r:KNOWS]->() RETURN count(r) AS c', 'RelationshipCountFromCountStore', 100],
  ['relationships of two types', 'MATCH ()<-[r:KNOWS|HATES]-() RETURN count(r) AS c', 'RelationshipCountFromCountStore', 101],
  [
    'relationships both ways, of which one is a loop',
    'MATCH ()-[r:FOLLOWS]-() RETURN count(*) AS c',
    'RelationshipCountFromCountStore',
    199,
  ],
  ['relationships from a label', 'MATCH (:Rare)-[r:KNOWS]->() RETURN count(*) AS c', 'RelationshipCountFromCountStore', 1],
  ['relationships to a label', 'MATCH ()<-[r:FOLLOWS]-(:Rare) RETURN count(*) AS c', 'RelationshipCountFromCountStore', 1],
])('knows the number of %s', async (_, query, expected, count) => {
  expect(await explain(query)).toContain(expected)
  expect((await prepare(query).run(people())).rows).toEqual([[count]])
})

it.each([
  ['values', 'MATCH (n:Person) RETURN count(n.group) AS c', 100],
  ['different values', 'MATCH (n:Person) RETURN count(DISTINCT n.group) AS c', 10],
  ['loops', 'MATCH (n)-[r]->(n) RETURN count(r) AS c', 1],
  ['nodes with a condition', 'MATCH (n:Person) WHERE n.group = 3 RETURN count(n) AS c', 10],
  ['relationships between labels', 'MATCH (:Person)-[r:KNOWS]->(:Rare) RETURN count(r) AS c', 1],
  ['walks', 'MATCH (:Rare)-[r:KNOWS*1..3]->() RETURN count(r) AS c', 3],
])('looks at the graph to count %s', async (_, query, count) => {
  expect((await explain(query)).some((name) => name.endsWith('CountStore'))).toBe(false)
  expect((await prepare(query).run(people())).rows).toEqual([[count]])
})

it('counts what is there after a change', async () => {
  const store = openStore(people())
  const count = async (): Promise<unknown> => (await prepare('MATCH (n:Rare) RETURN count(n) AS c').run(store)).rows[0]?.[0]
  expect(await count()).toBe(1)
  await prepare('MATCH (n:Person) WHERE n.group = 2 SET n:Rare').run(store, { write: true })
  expect(await count()).toBe(11)
  await prepare("MATCH (n {id: 'p7'}) DETACH DELETE n").run(store, { write: true })
  expect(await count()).toBe(10)
})

it('sorts only as many rows as are asked for', async () => {
  expect(await explain('MATCH (n) RETURN n ORDER BY n.id LIMIT 3')).toContain('Top')
})

it('counts the rows of each step', async () => {
  const { plan, rows } = await prepare('PROFILE MATCH (n:Person) WHERE n.group = 3 RETURN n.id ORDER BY n.id LIMIT 2').run(
    people(),
  )
  expect(rows).toEqual([['p13'], ['p23']])
  expect([plan?.name, plan?.rows, plan?.inputs[0]?.name, plan?.inputs[0]?.rows]).toEqual(['Limit', 2, 'Top', 2])
})

it('shows what it would do, and does not do it', async () => {
  const { plan, counters } = await prepare('EXPLAIN MATCH (n) DETACH DELETE n').run(people())
  expect(plan?.name).toBe('Eager')
  expect(counters.nodesDeleted).toBe(0)
})
