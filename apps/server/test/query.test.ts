import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem, QueryAnswer } from '@claimgraph/model'
import { serveSample, type Sample } from './serve-sample.js'

let sample: Sample
beforeAll(async () => {
  sample = await serveSample()
})
afterAll(() => sample.end())

type Answer = QueryAnswer & Problem & { readonly cypher?: object }

async function ask(body: object, signal?: AbortSignal): Promise<{ readonly status: number; readonly answer: Answer }> {
  const response = await sample.ask('/api/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
  return { status: response.status, answer: (await response.json()) as Answer }
}

describe('a query', () => {
  it('gives rows, with parameters', async () => {
    const { answer } = await ask({
      cypher: 'MATCH (m:Model {name: $name}) RETURN m.name AS name, labels(m) AS labels, 1.5 AS half',
      params: { name: 'MossNet' },
    })
    expect(answer).toMatchObject({ columns: ['name', 'labels', 'half'], rows: [['MossNet', ['Model'], 1.5]], truncated: false })
  })

  it('gives nodes, relationships and paths as maps', async () => {
    const { answer } = await ask({
      cypher: "MATCH p = (a:Paper)-[r]->(m:Model {name: 'FernGAN'}) WHERE a.title STARTS WITH 'MossNet' RETURN a, r, p LIMIT 1",
    })
    const [[paper, relationship, path]] = answer.rows as [[{ id: string }, { type: string; start: string; end: string }, object]]
    expect(paper).toMatchObject({ labels: ['Paper'], properties: { title: 'MossNet: Image Generation by Growing Scales' } })
    expect(relationship).toMatchObject({ start: paper.id, end: 'model:ferngan' })
    expect(path).toEqual({ nodes: [paper, expect.anything()], relationships: [relationship] })
  })

  it('gives what JSON has no form for as text', async () => {
    const { answer } = await ask({
      cypher: "RETURN 9007199254740993 AS big, date('2024-05-29') AS day, 0.0/0.0 AS none",
    })
    expect(answer.rows).toEqual([['9007199254740993', '2024-05-29', 'NaN']])
  })

  it('sees what the graph has drawn from itself', async () => {
    const { answer } = await ask({
      cypher: 'MATCH (m:Model) WHERE m.community IS NULL OR m.pagerank IS NULL RETURN m',
    })
    expect(answer.rows).toEqual([])
  })

  it('is cut off at so many rows, and says so', async () => {
    const { answer } = await ask({ cypher: 'UNWIND range(1, 50) AS n RETURN n', rows: 3 })
    expect(answer).toMatchObject({ rows: [[1], [2], [3]], truncated: true })
  })
})

describe('a query that cannot be run', () => {
  it('is told where it is wrong', async () => {
    const { status, answer } = await ask({
      cypher: 'MATCH (m:Model)\nRETURM m',
    })
    expect(status).toBe(400)
    expect(answer.cypher).toMatchObject({ type: 'SyntaxError', line: 2, column: 1 })
  })

  it.each(["CREATE (:Model {name: 'x'})", 'MATCH (n) DETACH DELETE n', 'MATCH (n) SET n.name = 1'])(
    'may not write: %s',
    async (cypher) => {
      expect((await ask({ cypher })).status).toBe(400)
    },
  )

  it('is ended when it takes too long, and the next one runs', async () => {
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)'
    const { status, answer } = await ask({ cypher: endless, milliseconds: 300 })
    expect(status).toBe(422)
    expect(answer.detail).toMatch(/needs more than/u)
    expect((await ask({ cypher: 'RETURN 1 AS one' })).answer.rows).toEqual([[1]])
  })

  it('is ended when who asked goes away', async () => {
    const gone = new AbortController()
    const asked = ask({ cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)' }, gone.signal)
    setTimeout(() => gone.abort(), 100)
    await expect(asked).rejects.toThrow(/abort/iu)
    expect((await ask({ cypher: 'RETURN 1 AS one' })).answer.rows).toEqual([[1]])
  })

  it('waits for its turn, and is refused when too many wait', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, () => ask({ cypher: 'UNWIND range(1, 2000000) AS a RETURN count(a)' })),
    )
    const statuses = new Set(all.map(({ status }) => status))
    expect([...statuses].sort()).toEqual([200, 429])
  })
})
