import { dirname } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSample, type Sample } from '../../apps/server/test/serve-sample.js'
import { HOSTILE_TEXTS } from './hostile-texts.js'

/** An operation as `/api/openapi.json` describes it. */
interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly body: 'application/json' | 'application/octet-stream' | undefined
}

/** One request that may be anything. */
interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string | undefined
  readonly type: string
}

const SEED = 20_261_127
const unexpected: unknown[] = []
const answers = new Map<number, number>()
let sample: Sample
let operations: readonly Operation[]

beforeAll(async () => {
  sample = await serveSample({ onUnexpected: (error) => unexpected.push(error) })
  operations = operationsOf(await (await sample.ask('/api/openapi.json')).json())
})
afterAll(() => sample.end())

function operationsOf(api: unknown): readonly Operation[] {
  const { paths } = api as { paths: Record<string, Record<string, { parameters?: []; requestBody?: { content: object } }>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: Object.keys(requestBody?.content ?? {})[0] as Operation['body'],
    })),
  )
}

const known = fc.constantFrom(
  'MossNet',
  'FernGAN',
  'DiT',
  'ImageNet 256x256',
  'FID',
  'image generation',
  'arxiv:1',
  '1',
  'true',
  '',
)
const text = fc.oneof(
  known,
  fc.constantFrom(...HOSTILE_TEXTS.map(([, hostile]) => hostile)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.oneof(fc.integer(), fc.double(), fc.bigInt()).map(String),
)
const FIELDS = ['cypher', 'params', 'title', 'abstract', 'action', 'a', 'b', 'name', 'paper', 'as', 'claim', '__proto__', 'limit']
const value: fc.Arbitrary<unknown> = fc.oneof(text, fc.jsonValue({ maxDepth: 4 }), fc.constant({}))
const jsonBody = fc.oneof(
  fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 6 }).map((fields) => JSON.stringify(fields)),
  fc.jsonValue().map((any) => JSON.stringify(any)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '{',
    '[[[[[[',
    `{"a":${'['.repeat(2000)}`,
    '{"__proto__":{"broken":true}}',
    '{"constructor":{"prototype":{"broken":true}}}',
  ),
)

/** Half characters cannot be sent. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')

function askedOf(operation: Operation): fc.Arbitrary<Asked> {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const query = fc.array(fc.tuple(fc.constantFrom(...inQuery, 'unknown', '__proto__', 'a[b]'), text), { maxLength: 4 })
  const path = fc.array(text, { minLength: 3, maxLength: 3 }).map((texts) => {
    let at = 0
    return operation.path.replaceAll(/\{\w+\}/gu, () => encodeURIComponent(wellFormed(texts[at++ % 3] ?? '')))
  })
  return fc.record({
    method: fc.oneof(
      { weight: 30, arbitrary: fc.constant(operation.method) },
      fc.constantFrom('PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
    ),
    path: fc.tuple(path, query).map(([at, pairs]) => `${at}?${new URLSearchParams(pairs).toString()}`),
    body: operation.body === undefined ? fc.constant(undefined) : operation.body === 'application/json' ? jsonBody : listingBody,
    type: fc.oneof(
      { weight: 20, arbitrary: fc.constant(operation.body ?? 'text/plain') },
      fc.constantFrom('text/html', 'application/x-www-form-urlencoded', 'json'),
    ),
  })
}

const listingBody = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.record({ title: text, abstract: text }), { maxLength: 2 })
    .map((papers) => papers.map((paper) => JSON.stringify(paper)).join('\n')),
)

/** Any reply will do that the description allows: no fault of the server, a problem where it refuses, nothing of its insides. */
async function survives({ method, path, body, type }: Asked): Promise<void> {
  const sent = body === undefined || method === 'HEAD' ? {} : { body: wellFormed(body), headers: { 'content-type': type } }
  const response = await sample.ask(path, { method, ...sent })
  const reply = await response.text()
  expect(response.status, reply.slice(0, 400)).toBeLessThan(500)
  answers.set(response.status, (answers.get(response.status) ?? 0) + 1)
  if (response.status < 400 || method === 'HEAD') return
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(JSON.parse(reply)).toMatchObject({ status: response.status, title: expect.any(String) as string })
  for (const inside of [process.cwd(), dirname(sample.db), 'node_modules', String.raw`\n    at `])
    expect(reply).not.toContain(inside)
}

describe('requests that may be anything', () => {
  it('10,000 of them, over every address, are answered or refused with a problem', async () => {
    const each = operations.map((operation) => ({
      weight: operation.path === '/api/build' ? 1 : 12,
      arbitrary: askedOf(operation),
    }))
    await fc.assert(fc.asyncProperty(fc.oneof(...each), survives), { seed: SEED, numRuns: 10_000 })
    // Doors were tried from both sides: many answers, and every kind of refusal.
    expect(answers.get(200)).toBeGreaterThan(2000)
    expect([...answers.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405, 415, 422]))
    expect(unexpected).toEqual([])
    expect(Reflect.get({}, 'broken')).toBeUndefined()
    expect((await sample.ask('/api/health')).status).toBe(200)
  }, 240_000)
})
