import type { Problem, QueryAnswer } from '@claimgraph/model'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveSample, type Sample } from '../../apps/server/test/serve-sample.js'
import { HOSTILE_QUERIES, timeFor } from '../support/hostile-queries.js'

let sample: Sample
beforeAll(async () => {
  sample = await serveSample()
})
afterAll(() => sample.end())

async function ask(body: object): Promise<{ readonly status: number; readonly answer: QueryAnswer & Problem }> {
  const response = await sample.ask('/api/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as QueryAnswer & Problem }
}

/** The sample is small: some of what ends at a limit elsewhere has an answer here. */
const STATUSES = { refused: [400, 413], ended: [200, 422], answered: [200], ends: [200, 400, 413, 422] } as const

describe('a hostile query, asked of the server', () => {
  afterEach(async () => {
    expect((await ask({ cypher: 'RETURN 1 AS one', milliseconds: 30_000 })).answer.rows).toEqual([[1]])
  })

  it.each(HOSTILE_QUERIES.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const { status, answer } = await ask({
      cypher: query.text,
      params: query.parameters ?? {},
      milliseconds: timeFor(query.outcome),
    })
    expect(STATUSES[query.outcome]).toContain(status)
    if (status === 200) return
    expect(answer.detail).toMatch(/\S/u)
    expect(answer.detail).not.toMatch(/Maximum call stack|^ {4}at /mu)
  })

  it('that fills the memory is ended with a limit, and the next one has a thread again', async () => {
    const cypher = 'RETURN size([x IN range(1, 30000000) | {a: x, b: [x]}]) AS n'
    const { status, answer } = await ask({ cypher, milliseconds: 30_000 })
    expect(status).toBe(422)
    expect(answer.detail).toMatch(/ended: it needs more than/u)
  })

  it('that gives more than an answer may have', async () => {
    const cypher = "WITH reduce(s = 'a', x IN range(1, 16) | s + s) AS t UNWIND range(1, 1000) AS x RETURN t"
    const { status, answer } = await ask({ cypher, milliseconds: 30_000 })
    expect(status).toBe(422)
    expect(answer.detail).toMatch(/more than 32 MB/u)
  })
})
