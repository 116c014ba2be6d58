import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { QueryAnswer } from '@claimgraph/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { doneAnswer } from '../../server/src/shapes/records.js'
import { queryAnswer } from '../../server/src/shapes/graph.js'
import { claimgraph, fixture, freshFolder } from './run-bin.js'
import { answer, runMain } from './run-main.js'

let folder = ''
let db = ''
const query = async (cypher: string, ...args: string[]) => (await answer(['query', cypher, '--db', db, ...args])) as QueryAnswer

beforeAll(async () => {
  folder = await freshFolder()
  db = join(folder, 'library.jsonl')
  await answer(['build', fixture('listing.txt'), '--db', db])
})

describe('query', () => {
  it('answers in the form of the contract', async () => {
    const found = await query('MATCH (p:Paper) RETURN p.title AS title ORDER BY title')
    expect(queryAnswer.safeParse(found).error).toBeUndefined()
    expect(found).toMatchObject({ columns: ['title'], truncated: false })
    expect(found.rows).toHaveLength(6)
  })

  it.each([
    [
      'a node',
      "MATCH (p:Paper) WHERE p.title STARTS WITH 'MossLM' RETURN p",
      { id: /^paper:/u, labels: ['Paper'], properties: { title: /^MossLM/u } },
    ],
    [
      'a relationship',
      'MATCH (:Paper)-[r:PROPOSES|MENTIONS|BUILDS_ON]->() RETURN r LIMIT 1',
      { type: /^[A-Z_]+$/u, start: /^paper:/u, end: /^model:/u },
    ],
    ['a date', "RETURN date('2024-05-29')", '2024-05-29'],
    ['a large integer', 'RETURN 9007199254740993', '9007199254740993'],
    ['a list with a map and nothing', 'RETURN [1, {a: 2.5, b: null}]', [1, { a: 2.5, b: null }]],
    ['a number that JSON lacks', 'RETURN 0.0 / 0.0', 'NaN'],
  ])('gives %s as JSON', async (_, cypher, expected) => {
    const [[value] = []] = (await query(cypher)).rows
    expect(value).toEqual(matching(expected))
  })

  it('gives a path with its nodes and relationships', async () => {
    const [[path] = []] = (await query('MATCH p = (:Paper)-->(:Benchmark) RETURN p LIMIT 1')).rows
    expect(path).toMatchObject({
      nodes: [{ labels: ['Paper'] }, { labels: ['Benchmark'] }],
      relationships: [{ type: 'EVALUATES_ON' }],
    })
  })

  it('takes parameters, reads the query from standard input, and cuts rows off', async () => {
    const cypher = 'MATCH (p:Paper) WHERE p.title STARTS WITH $start RETURN count(*) AS n'
    expect((await query(cypher, '--param', 'start="MossLM"')).rows).toEqual([[1]])
    const run = await claimgraph(['query', '-', '--db', db, '--json', '--param', 'start="MossLM"'], { input: cypher })
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: [[1]] })
    expect(await query('UNWIND [1, 2, 3] AS n RETURN n', '--rows', '2')).toMatchObject({ rows: [[1], [2]], truncated: true })
  })

  it('sees communities and ranks', async () => {
    expect((await query('MATCH (n) WHERE n.pagerank IS NULL OR n.community IS NULL RETURN count(n)')).rows).toEqual([[0]])
  })

  it('writes tables and CSV', async () => {
    const cypher = "UNWIND [['a', 1, null], ['b, c', 2.5, [1, 2]]] AS row RETURN row[0] AS x, row[1] AS y, row[2] AS z"
    expect((await runMain(['query', cypher, '--db', db, '--format', 'csv'])).stdout).toBe(
      'x,y,z\r\na,1,\r\n"b, c",2.5,"[1,2]"\r\n',
    )
    expect((await runMain(['query', cypher, '--db', db])).stdout).toMatch(
      /^x +y +z\na +1\nb, c +2\.5 +1, 2\n\n2 rows, [\d.]+ ms\n$/u,
    )
    expect((await runMain(['query', 'MATCH (n:Nobody) RETURN n', '--db', db])).stdout).toMatch(/^n\n\n0 rows, /u)
  })

  it('tells what a misspelt name may have meant, and still answers', async () => {
    const { code, stdout, stderr } = await runMain(['query', 'MATCH (n:Modl) RETURN n.nam', '--db', db, '--json'])
    expect([code, (JSON.parse(stdout) as QueryAnswer).rows]).toEqual([0, []])
    expect(stderr).toMatch(/^claimgraph: .*label Modl; did you mean Model\?\nclaimgraph: .*property nam; did you mean name/u)
  })

  it('shows the plan of a query, with its rows where it was run', async () => {
    const cypher = 'MATCH (p:Paper) RETURN p.title'
    expect((await runMain(['query', `EXPLAIN ${cypher}`, '--db', db])).stdout).toMatch(/Paper[^]*\n\n[^]*0 rows, /u)
    expect((await runMain(['query', `PROFILE ${cypher}`, '--db', db])).stdout).toMatch(/6 rows\n[^]*\n\np\.title/u)
  })

  it.each([
    [
      'a path as a pattern',
      'MATCH p = (:Benchmark)<-[:EVALUATES_ON]-(:Paper) RETURN p LIMIT 1',
      /\(:Benchmark .*<-\[:EVALUATES_ON\]-\s*\(:Paper/u,
    ],
    ['no more than the beginning of a long heading', `RETURN [${'1,'.repeat(200_000)}1][0]`, /^\[1,1[^]{0,400}…\s*\n1\n/u],
    [
      'no more than the beginning of a long text',
      "RETURN reduce(s = 'ab', x IN range(1, 20) | s + s) AS t",
      /^t\n[ab\s]{0,2200}…/u,
    ],
    ['very many rows', 'UNWIND range(1, 130000) AS n RETURN n', /\n130000\n\n130,?000 rows/u],
  ])('shows %s', async (_, cypher, expected) => {
    const { stdout, stderr } = await runMain(['query', cypher, '--db', db])
    expect(stderr).toBe('')
    expect(stdout).toMatch(expected)
  })

  it('tells where a query is wrong', async () => {
    const { code, stdout, stderr } = await runMain(['query', 'MATCH (n RETURN n', '--db', db])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^claimgraph: SyntaxError .*\n {2}at line 1, column 10\n {2}MATCH \(n RETURN n\n {11}\^\n/u)
  })

  it('changes nothing', async () => {
    const before = await readFile(db)
    expect(await runMain(['query', 'CREATE (n:Model) RETURN n', '--db', db])).toMatchObject({ code: 1, stdout: '' })
    expect(await readFile(db)).toEqual(before)
  })

  it.each([
    ['no name', '="x"', 'expected k=JSON'],
    ['no JSON', 'name=VAR', 'expected JSON behind "name="'],
  ])('refuses a parameter with %s', async (_, param, message) => {
    const { code, stderr } = await runMain(['query', 'RETURN 1', '--db', db, '--param', param])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('chooses the part of the graph that is exported', async () => {
    const args = ['export', '--format', 'graphml', '--out', join(folder, 'part'), '--db', db]
    const { done } = doneAnswer.parse(
      await answer([...args, '--query', 'MATCH (p:Paper)-[r:EVALUATES_ON]->() RETURN collect(r)']),
    )
    const [[edges, nodes] = []] = (
      await query('MATCH (p:Paper)-[r:EVALUATES_ON]->(b) RETURN count(r), count(DISTINCT p) + count(DISTINCT b)')
    ).rows
    expect(done).toEqual({ nodes, relationships: edges })
    expect(await runMain([...args, '--query', 'RETURN 1', '--around', 'VAR'])).toMatchObject({ code: 2 })
  })
})

/** An expected value in which regular expressions stand for texts that they fit. */
function matching(expected: unknown): unknown {
  if (expected instanceof RegExp) return expect.stringMatching(expected)
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return expected
  return expect.objectContaining(Object.fromEntries(Object.entries(expected).map(([key, part]) => [key, matching(part)])))
}
