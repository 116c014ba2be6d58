import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSample, type Sample } from './serve-sample.js'

let sample: Sample
beforeAll(async () => {
  sample = await serveSample()
})
afterAll(() => sample.end())

const json = (method: string, body: string): RequestInit => ({ method, body, headers: { 'content-type': 'application/json' } })

const CASES: readonly (readonly [reason: string, status: number, path: string, init?: RequestInit])[] = [
  ['an unknown name', 404, '/api/nodes/MosNet'],
  ['an unknown address', 404, '/api/nothing'],
  ['an unknown page', 404, '/nothing.html'],
  ['an unknown format', 404, '/api/export/docx'],
  ['a limit that is no number', 400, '/api/graph?limit=many'],
  ['a limit that is empty', 400, '/api/graph?limit='],
  ['a limit too large', 400, '/api/graph?limit=99999999'],
  ['a limit given twice', 400, '/api/graph?limit=1&limit=2'],
  ['a switch that is neither on nor off', 400, '/api/baselines/MossNet?family=perhaps'],
  ['a relationship type that is none', 400, '/api/nodes/MossNet/neighbours?types=HATES'],
  ['a missing parameter', 400, '/api/path?from=MossNet'],
  ['an address that is no UTF-8', 400, '/api/nodes/%E0%A4%A'],
  ['a method that is not known there', 405, '/api/stats', { method: 'DELETE' }],
  ['a body that is no JSON', 400, '/api/extract', json('POST', '{"title":')],
  ['a body of another shape', 400, '/api/extract', json('POST', '{"title":1}')],
  ['a body without a text', 400, '/api/rebuttal', json('POST', '{}')],
  ['a body of blanks', 400, '/api/extract', json('POST', '{"title":"","abstract":" "}')],
  ['a body of another type', 415, '/api/extract', { method: 'POST', body: 'title', headers: { 'content-type': 'text/plain' } }],
  ['a body that is too large', 413, '/api/extract', json('POST', JSON.stringify({ abstract: 'x'.repeat(2_000_000) }))],
  ['a title that is too long', 400, '/api/extract', json('POST', JSON.stringify({ title: 'x'.repeat(20_000) }))],
  ['a correction of what is not there', 404, '/api/correct', json('POST', '{"action":"reject","claim":"none"}')],
  ['an unknown correction', 400, '/api/correct', json('POST', '{"action":"praise"}')],
  ['an empty listing', 422, '/api/build', { method: 'POST', body: '' }],
]

it.each(CASES.map(([reason, status, path, init]) => ({ reason, status, path, init })))(
  '$reason is a problem with status $status',
  async ({ status, path, init }) => {
    const response = await sample.ask(path, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem.status).toBe(status)
    expect([typeof problem.title, typeof problem.detail]).toEqual(['string', 'string'])
    expect(problem.type).toMatch(/^urn:claimgraph:problem:[a-z-]+$/u)
    expect(JSON.stringify(problem)).not.toContain('node_modules')
  },
)

it('names what is near to an unknown name', async () => {
  const problem = (await (await sample.ask('/api/nodes/MosNet')).json()) as { nearest: string[] }
  expect(problem.nearest).toContain('MossNet')
})

it('says which methods an address knows', async () => {
  expect((await sample.ask('/api/stats', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD')
  expect((await sample.ask('/api/extract')).headers.get('allow')).toBe('POST')
})
