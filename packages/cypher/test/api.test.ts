import Graph, { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { openStore, prepare, toFloat, type GraphLike, type RunOptions } from '../src/index.js'

async function rows(graph: GraphLike, query: string, options: RunOptions = {}): Promise<unknown> {
  return (await prepare(query).run(graph, options)).rows
}

describe('any graphology graph', () => {
  it.each([
    ['mixed', new Graph()],
    ['directed', new DirectedGraph()],
    ['undirected', new UndirectedGraph()],
  ])('%s', async (_, graph) => {
    graph.addNode('a', { label: 'A' })
    graph.addNode('b', { label: 'B' })
    graph.addEdge('a', 'b', { type: 'T' })
    expect(await rows(graph, 'MATCH (a:A)-[r:T]-(b:B) RETURN elementId(a), elementId(b)')).toEqual([['a', 'b']])
  })

  it('reads labels and types where a schema says they are', async () => {
    const graph = new MultiDirectedGraph()
    graph.addNode('a', { kind: 'A', labels: 'no label here', secret: 1 })
    graph.addNode('b', { kind: 'B' })
    graph.addEdge('a', 'b', { relation: 'T', type: 'no type here' })
    const schema = { labels: 'kind', type: 'relation', hidden: ['secret'] }
    expect(await rows(graph, 'MATCH (a)-[r]->() RETURN labels(a), type(r), keys(a), r.type', { schema })).toEqual([
      [['A'], 'T', ['labels'], 'no type here'],
    ])
  })

  it('reads labels and types by functions', async () => {
    const graph = new MultiDirectedGraph()
    graph.addNode('model:x')
    graph.addNode('paper:y')
    graph.addEdge('model:x', 'paper:y')
    const schema = { labels: (key: string) => [key.split(':')[0] ?? ''], type: () => 'FROM' }
    expect(await rows(graph, 'MATCH (a:model)-[r]->(b:paper) RETURN type(r)', { schema })).toEqual([['FROM']])
  })

  it('takes a graph without labels and types as it is', async () => {
    const graph = new Graph()
    graph.mergeEdge('a', 'b')
    expect(await rows(graph, 'MATCH (a)-[r]->(b) RETURN labels(a), type(r)')).toEqual([[[], 'RELATED']])
  })

  it('sees what has changed since the last query', async () => {
    const graph = new Graph()
    graph.addNode('a', { x: 1 })
    expect(await rows(graph, 'MATCH (n {x: 1}) RETURN count(n)')).toEqual([[1]])
    graph.setNodeAttribute('a', 'x', 2)
    graph.addNode('b', { x: 1 })
    graph.addNode('c', { x: 1 })
    expect(await rows(graph, 'MATCH (n {x: 1}) RETURN count(n)')).toEqual([[2]])
  })

  it('gives null for what JavaScript inherits', async () => {
    const graph = new Graph()
    graph.addNode('a', { own: 1 })
    expect(await rows(graph, 'MATCH (n) RETURN n.toString, n.constructor, n.__proto__, n.own')).toEqual([[null, null, null, 1]])
  })
})

describe('values', () => {
  const graph = new Graph()
  graph.addNode('a', { labels: ['A'], n: 1, f: 0.5, list: ['x', 'y'], map: { k: 1 }, none: null })

  it('come out as plain typed objects', async () => {
    const [[node]] = (await rows(graph, 'MATCH (n) RETURN n')) as [[{ kind: string; properties: unknown }]]
    expect(node.kind).toBe('node')
    expect(node.properties).toEqual({ n: 1, f: 0.5, list: ['x', 'y'], map: { k: 1 } })
  })

  it.each([
    ['number', [1, 1, 9007199254740993n]],
    ['bigint', [1n, 1, 9007199254740993n]],
    ['exact', [1, toFloat(1), 9007199254740993n]],
  ] as const)('integers as %s', async (integers, expected) => {
    expect(await rows(graph, 'RETURN 1, 1.0, 9007199254740993', { integers })).toEqual([expected])
  })

  it.each([
    ['a number', 1, 'INTEGER NOT NULL'],
    ['a fraction', 0.5, 'FLOAT NOT NULL'],
    ['a float that looks like an integer', toFloat(1), 'FLOAT NOT NULL'],
    ['a bigint', 2n ** 60n, 'INTEGER NOT NULL'],
    ['nothing', undefined, 'NULL'],
  ])('go in: %s', async (_, value, type) => {
    expect(await rows(graph, 'RETURN valueType($value)', { parameters: { value } })).toEqual([[type]])
  })

  it.each([
    ['a function', () => 1],
    ['an integer beyond 64 bits', 2n ** 70n],
  ])('do not go in: %s', async (_, value) => {
    await expect(rows(graph, 'RETURN $value', { parameters: { value } })).rejects.toMatchObject({ name: 'CypherError' })
  })

  it('do not go in: a circle', async () => {
    const circle: unknown[] = []
    circle.push(circle)
    await expect(rows(graph, 'RETURN $circle', { parameters: { circle } })).rejects.toMatchObject({
      detail: 'InvalidArgumentType',
    })
  })
})

it.each([
  ['the clock', 'RETURN datetime()', 'MissingClock'],
  ['chance', 'RETURN rand()', 'MissingRandomness'],
])('needs %s to be given', async (_, query, detail) => {
  await expect(rows(new Graph(), query)).rejects.toMatchObject({ detail })
})

it('keeps what is written in a store', async () => {
  const store = openStore()
  await prepare("CREATE (:A {name: 'x'})").run(store, { write: true })
  await prepare('MATCH (a:A) SET a.seen = true').run(store, { write: true })
  expect((await prepare('MATCH (a:A) RETURN a.name, a.seen').run(store)).rows).toEqual([['x', true]])
})

it.each([
  ['a label', 'MATCH (n:Persn) RETURN n', 'No node has the label Persn; did you mean Person?'],
  ['a type', 'MATCH ()-[:KNOW]->() RETURN 1', 'No relationship has the type KNOW; did you mean KNOWS?'],
  ['a property', 'MATCH (n:Person) RETURN n.nmae', 'Nothing has the property nmae; did you mean name?'],
  ['a property in a pattern', 'MATCH (n {nam: 1}) RETURN n', 'Nothing has the property nam; did you mean name?'],
])('notices %s that the graph does not have', async (_, query, message) => {
  const graph = new MultiDirectedGraph()
  graph.addNode('a', { labels: ['Person'], name: 'a' })
  graph.addEdge('a', 'a', { type: 'KNOWS' })
  const { notices } = await prepare(query).run(graph)
  expect(notices.map((notice) => notice.message)).toEqual([message])
})

it('has nothing to notice in what is there', async () => {
  const graph = new MultiDirectedGraph()
  graph.addNode('a', { labels: ['Person'], name: 'a' })
  expect((await prepare('MATCH (n:Person) WITH {nmae: n.name} AS m RETURN m.nmae').run(graph)).notices).toEqual([])
})
