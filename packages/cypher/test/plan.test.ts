import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { prepare } from '../src/prepare.js'
import type { PlanDescription } from '../src/run/query-result.js'

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
