import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serve } from '../src/index.js'
import { serveSample, type Sample } from './serve-sample.js'

let sample: Sample
beforeEach(async () => {
  sample = await serveSample()
})
afterEach(() => sample.end())

const json = async <T>(path: string, init?: RequestInit) => (await (await sample.ask(path, init)).json()) as T
const papers = async () => (await json<{ papers: number }>('/api/stats')).papers
const listing = (title: string) => JSON.stringify({ title, abstract: `${title} outperforms MossNet in FID.` })

it('reads a dropped listing, and the same one again changes nothing', async () => {
  const drop = () =>
    json<{ added: number; papers: number }>('/api/build?name=new.jsonl', { method: 'POST', body: listing('OakNet') })
  expect(await drop()).toMatchObject({ added: 1, papers: 5, skipped: [] })
  expect(await papers()).toBe(5)
  expect(await drop()).toMatchObject({ added: 0, papers: 5 })
})

it('takes the name of a dropped file as its source, not its folders', async () => {
  await json('/api/build?name=..%2F..%2Fnew.jsonl', { method: 'POST', body: listing('OakNet') })
  const { paper } = await json<{ paper: { sources: string[] } }>('/api/papers/OakNet')
  expect(paper.sources).toEqual(['new.jsonl'])
})

it('takes a rejected claim out, for good', async () => {
  const compare = () => json<{ direct: { claim: string }[] }>('/api/compare/LichenDiff?other=MossNet')
  const [claim] = (await compare()).direct
  expect(claim).toBeDefined()
  const body = JSON.stringify({ action: 'reject', claim: claim?.claim })
  const done = await json('/api/correct', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  expect(done).toEqual({ done: { corrections: 1 }, warnings: [] })
  expect((await compare()).direct.map((row) => row.claim)).not.toContain(claim?.claim)
  expect(await readFile(sample.db, 'utf8')).toContain('"reject"')
})

it('serves an empty graph where there is no library yet, and fills it', async () => {
  const serving = await serve({ db: `${sample.db}.none`, port: 0 })
  try {
    const url = `http://127.0.0.1:${serving.port}/api`
    expect(await (await fetch(`${url}/graph`)).json()).toEqual({ nodes: [], edges: [], total: { nodes: 0, edges: 0 } })
    await fetch(`${url}/build`, { method: 'POST', body: listing('OakNet') })
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ papers: 1 })
  } finally {
    await serving.close()
  }
})

it('refuses a port that is taken', async () => {
  await expect(serve({ db: sample.db, port: sample.serving.port })).rejects.toThrow(/Cannot listen on 127\.0\.0\.1/u)
})

it('says what is wrong with a listing by its name, not by where it lies here', async () => {
  const response = await sample.ask('/api/build?name=picture.png', {
    method: 'POST',
    body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  })
  const { detail } = (await response.json()) as { detail: string }
  expect(response.status).toBe(422)
  expect(detail).toMatch(/^picture\.png: /u)
})
