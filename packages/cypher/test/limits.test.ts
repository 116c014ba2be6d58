import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { CypherError } from '../src/errors/cypher-error.js'
import { prepare } from '../src/prepare.js'
import type { RunOptions } from '../src/run/run-options.js'

/** Thirty nodes, each tied to every other. */
function denseGraph(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (let node = 0; node < 30; node++) graph.addNode(`n${node}`, { labels: ['N'], i: node })
  for (let from = 0; from < 30; from++) {
    for (let to = 0; to < 30; to++) if (from !== to) graph.addEdge(`n${from}`, `n${to}`, { type: 'T' })
  }
  return graph
}

const FEW_STEPS: RunOptions = { limits: { steps: 200_000, memory: 50_000_000 } }

it.each([
  ['a list that no memory holds', 'RETURN size(range(1, 1000000000000))', 'MemoryLimit'],
  ['all combinations of nodes', 'MATCH (a), (b), (c), (d) RETURN count(*)', 'StepLimit'],
  ['all walks of a dense graph', 'MATCH p = ()-[*]->() RETURN count(p)', 'StepLimit'],
  ['all walks between two nodes', 'MATCH (a {i: 0}), (b {i: 1}) MATCH p = (a)-[*]-(b) RETURN count(p)', 'StepLimit'],
  ['all walks inside of an expression', 'RETURN COUNT { ()-[*]->() }', 'StepLimit'],
  ['walks by their length', 'MATCH p = SHORTEST 100000000 (a {i: 0})-[*]->(b {i: 1}) RETURN count(p)', 'StepLimit'],
  ['groups without an end', 'MATCH ((a)-->(b)-->(c)){5,} RETURN count(*)', 'StepLimit'],
  ['lists in lists', 'RETURN [x IN range(1, 100000) | [y IN range(1, 100000) | y]]', 'StepLimit'],
  ['a text that doubles', "RETURN size(reduce(s = 'a', x IN range(1, 60) | s + s))", 'StepLimit'],
  ['a list that doubles', 'RETURN size(reduce(s = [1], x IN range(1, 60) | s + s))', 'StepLimit'],
  ['rows without an end', 'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN sum(a * b)', 'StepLimit'],
])('ends %s', async (_, query, detail) => {
  const error = await prepare(query)
    .run(denseGraph(), FEW_STEPS)
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(CypherError)
  expect(error).toMatchObject({ type: 'LimitError' })
  expect([detail, 'MemoryLimit', 'StepLimit']).toContain((error as CypherError).detail)
})

it('counts what a query holds', async () => {
  const run = prepare('UNWIND range(1, 5000) AS x RETURN collect([x, x, x])').run(new MultiDirectedGraph(), {
    limits: { memory: 50_000 },
  })
  await expect(run).rejects.toMatchObject({ detail: 'MemoryLimit' })
})

it('cuts off rows behind a limit, and says so', async () => {
  const { rows, truncated } = await prepare('UNWIND range(1, 9) AS x RETURN x').run(new MultiDirectedGraph(), {
    limits: { rows: 2 },
  })
  expect({ rows, truncated }).toEqual({ rows: [[1], [2]], truncated: true })
})

it('says nothing of a cut where the rows are just as many', async () => {
  const { truncated } = await prepare('UNWIND [1, 2] AS x RETURN x').run(new MultiDirectedGraph(), { limits: { rows: 2 } })
  expect(truncated).toBe(false)
})

it('stops early where LIMIT is met', async () => {
  const query = prepare('MATCH (a), (b), (c), (d) RETURN a.i LIMIT 3')
  expect((await query.run(denseGraph(), { limits: { steps: 1000 } })).rows).toEqual([[0], [0], [0]])
})

it('ends by the clock', async () => {
  let moment = 0
  const run = prepare('MATCH (a), (b), (c), (d), (e) RETURN count(*)').run(denseGraph(), {
    limits: { time: 5 },
    now: () => moment++,
  })
  await expect(run).rejects.toMatchObject({ detail: 'TimeLimit' })
})

it('asks for a clock where the time is limited', async () => {
  const run = prepare('RETURN 1').run(new MultiDirectedGraph(), { limits: { time: 5 } })
  await expect(run).rejects.toMatchObject({ detail: 'MissingClock' })
})

it('ends by a signal that comes while it runs', async () => {
  const controller = new AbortController()
  const run = prepare('MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)').run(denseGraph(), { signal: controller.signal })
  setImmediate(() => controller.abort())
  await expect(run).rejects.toMatchObject({ type: 'CancelledError' })
})

it.each([
  ['round brackets', `RETURN ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
  ['square brackets', `RETURN ${'['.repeat(10_000)}1${']'.repeat(10_000)}`],
  ['maps', `RETURN ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['brackets that never close', `RETURN ${'('.repeat(10_000)}`],
  ['NOT', `RETURN ${'NOT '.repeat(10_000)}true`],
  ['signs', `RETURN ${'- '.repeat(10_000)}1`],
  ['operators in a row', `RETURN 1${' + 1'.repeat(100_000)}`],
  ['accessors in a row', `RETURN a${'.b'.repeat(100_000)}`],
  ['subqueries', `RETURN ${'EXISTS { MATCH (n) WHERE '.repeat(5000)}`],
  ['calls', `${'CALL { '.repeat(5000)} RETURN 1`],
  ['CASE', `RETURN ${'CASE WHEN '.repeat(5000)}`],
  ['labels', `MATCH (n:${'('.repeat(5000)}A) RETURN n`],
  ['groups', `MATCH ${'('.repeat(5000)}a)-->(b) RETURN a`],
  ['a path', `MATCH ()${'-->()'.repeat(50_000)} RETURN 1`],
])('refuses nesting without an end: %s', (_, query) => {
  expect(() => prepare(query)).toThrow(CypherError)
})

it.each([
  ['a text', `RETURN size('${'x'.repeat(1_000_000)}') AS s`, [[1_000_000]]],
  ['a list', `RETURN size([${'1,'.repeat(300_000)}1]) AS s`, [[300_001]]],
  ['ORs', `UNWIND [1] AS x WITH x WHERE ${'x = 2 OR '.repeat(50_000)}x = 1 RETURN x`, [[1]]],
  ['clauses', `${`WITH '${'x'.repeat(1000)}' AS x `.repeat(1000)}RETURN size(x)`, [[1000]]],
  ['UNION', `${'RETURN 1 AS x UNION '.repeat(20_000)}RETURN 1 AS x`, [[1]]],
])('reads a query of a megabyte: %s', async (_, query, rows) => {
  expect((await prepare(query).run(new MultiDirectedGraph())).rows).toEqual(rows)
})

it('ends a chain of clauses that is too long for the call stack', async () => {
  const run = prepare(`${'WITH 1 AS x '.repeat(50_000)}RETURN x`).run(new MultiDirectedGraph())
  await expect(run).rejects.toMatchObject({ detail: 'NestingTooDeep' })
})
