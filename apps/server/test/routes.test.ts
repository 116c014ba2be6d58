import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTES } from '../src/index.js'
import { serveSample, type Sample } from './serve-sample.js'

let sample: Sample
beforeAll(async () => {
  sample = await serveSample()
})
afterAll(() => sample.end())

const draft = { title: 'A title', abstract: 'We propose OakNet. OakNet outperforms MossNet in FID on ImageNet 256x256.' }

/** One request for each route: its id in the API's description, what is asked, with what body. */
const ASKED: readonly (readonly [id: string, path: string, body?: unknown])[] = [
  ['health', '/api/health'],
  ['stats', '/api/stats'],
  ['graph', '/api/graph?limit=20&lean=true'],
  ['search', '/api/search?q=mos'],
  ['node', '/api/nodes/MossNet'],
  ['neighbours', '/api/nodes/MossNet/neighbours?limit=5&types=OUTPERFORMS,MATCHES'],
  ['paper', `/api/papers/${encodeURIComponent('FernGAN Revisited')}`],
  ['rankBaselines', '/api/baselines?limit=5'],
  ['baselines', '/api/baselines/MossNet?variants=true&family=1&background=true'],
  ['compare', '/api/compare/MossNet?other=FernGAN'],
  ['losses', `/api/losses/${encodeURIComponent('FernGAN Revisited')}`],
  ['tradeoffs', '/api/tradeoffs/MossNet'],
  ['contradictions', '/api/contradictions'],
  ['survey', '/api/survey/MossNet'],
  ['explain', '/api/explain/MossNet'],
  ['leaderboard', `/api/leaderboards/${encodeURIComponent('ImageNet 256x256')}?metric=FID`],
  ['path', '/api/path?from=LichenDiff&to=FernGAN'],
  ['communities', '/api/communities'],
  ['community', '/api/communities/0'],
  ['schema', '/api/schema'],
  ['between', '/api/between?from=MossNet&to=FernGAN'],
  ['subgraph', '/api/subgraph', { ids: ['model:mossnet', 'model:nobody'] }],
  ['openapi', '/api/openapi.json'],
  ['extract', '/api/extract', draft],
  ['rebuttal', '/api/rebuttal', draft],
]

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

it.each(ASKED.map(([id, path, body]) => ({ id, path, body })))(
  '$id answers in the shape that it is described with',
  async ({ id, path, body }) => {
    const response = await sample.ask(path, body === undefined ? {} : post(body))
    const answer: unknown = await response.json()
    expect(response.status, JSON.stringify(answer)).toBe(200)
    const reply = ROUTES.find((route) => route.id === id)?.reply
    expect(reply?.kind).toBe('json')
    if (reply?.kind === 'json') expect(reply.schema.safeParse(answer).error).toBeUndefined()
  },
)

describe('answers', () => {
  const json = async (path: string, init?: RequestInit) => (await (await sample.ask(path, init)).json()) as Record<string, never>

  it('names the papers that compare against a model, each with its sentence', async () => {
    const { rows } = (await json('/api/baselines/FernGAN')) as unknown as {
      rows: { paper: { title: string }; evidence: { text: string }[] }[]
    }
    const row = rows.find(({ paper }) => paper.title === 'MossNet: Image Generation by Growing Scales')
    expect(row?.evidence[0]?.text).toContain('outperforms FernGAN')
  })

  it('gives a node by a name with other spelling', async () => {
    expect(await json('/api/nodes/moss-net')).toMatchObject({ node: { id: 'model:mossnet', name: 'MossNet' } })
  })

  it('gives text as text', async () => {
    const title = '<script>alert(1)</script> "__proto__" constructor'
    const { paper } = (await json(`/api/papers/${encodeURIComponent(title)}`)) as unknown as { paper: { title: string } }
    expect(paper.title).toBe(title)
  })

  it('leaves sentences out of a lean graph', async () => {
    const { edges } = (await json('/api/graph?lean=true')) as unknown as { edges: { attributes: Record<string, unknown> }[] }
    expect(edges.length).toBeGreaterThan(0)
    expect(edges.filter((edge) => 'evidence' in edge.attributes)).toEqual([])
  })

  it('limits a graph and says how much there is', async () => {
    const { nodes, total } = (await json('/api/graph?limit=3')) as unknown as { nodes: unknown[]; total: { nodes: number } }
    expect(nodes).toHaveLength(3)
    expect(total.nodes).toBeGreaterThan(3)
  })

  it.each([
    ['rows', '/api/baselines/FernGAN', 1, 0],
    ['claims', '/api/nodes/MossNet', 2, 1],
    ['communities', '/api/communities', 1, 0],
    ['direct', '/api/compare/MossNet', 1, 1],
  ])('gives %s of %s in pages, and how many there are', async (list, path, limit, offset) => {
    const whole = await json(path)
    const part = await json(`${path}?limit=${limit}&offset=${offset}`)
    const all = whole[list] as unknown as unknown[]
    expect(part[list]).toEqual(all.slice(offset, offset + limit))
    expect((part as unknown as { totals: Record<string, number> }).totals[list]).toBe(all.length)
  })

  it('compresses what is long, and says by its tag that nothing has changed', async () => {
    const first = await sample.ask('/api/graph', { headers: { 'accept-encoding': 'gzip' } })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    // Node's fetch would ask for a fresh answer by itself.
    const again = { headers: { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' } }
    expect((await sample.ask('/api/graph', again)).status).toBe(304)
    expect((await sample.ask('/api/graph?limit=2', again)).status).toBe(200)
  })

  it('exports GraphML as a file', async () => {
    const response = await sample.ask('/api/export/graphml')
    expect(response.headers.get('content-type')).toContain('application/graphml+xml')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="claimgraph.graphml"')
    const text = await response.text()
    expect(text).toContain('<graphml')
    expect(text.trimEnd()).toMatch(/<\/graphml>$/u)
  })

  it.each([
    ['what is near a node', 'around=MossNet&hops=0', ['model:mossnet'], 0],
    ['what a query returns', `query=${encodeURIComponent('MATCH (m:Model {name: "MossNet"}) RETURN m')}`, ['model:mossnet'], 0],
    [
      'what a query returns, with relationships',
      `query=${encodeURIComponent('MATCH (:Model)-[r:OUTPERFORMS]->(:Model) RETURN r LIMIT 1')}`,
      2,
      1,
    ],
    ['nothing, where all is left out', 'without=Paper,Model,Benchmark,Metric,Task', [], 0],
  ])('exports %s', async (_, wanted, nodes, edges) => {
    const graph = (await json(`/api/export/json?${wanted}`)) as unknown as { nodes: { key: string }[]; edges: unknown[] }
    const keys = graph.nodes.map(({ key }) => key)
    expect([typeof nodes === 'number' ? keys.length : keys, graph.edges.length]).toEqual([nodes, edges])
  })

  it.each([
    ['both ways to choose a part', 400, 'json?around=MossNet&query=RETURN%201'],
    ['a word that means nothing', 400, 'json?without=sense'],
    ['too many hops', 400, 'json?around=MossNet&hops=11'],
    ['a page without its sentences', 400, 'html?without=evidence'],
    ['an unknown node', 404, 'json?around=Nobody'],
    ['a format of several files', 404, 'neo4j-csv'],
    ['a query that would write', 400, 'json?query=CREATE%20()'],
    ['a wrong query', 400, 'json?query=MATCH'],
  ])('refuses to export with %s', async (_, status, path) => {
    expect((await sample.ask(`/api/export/${path}`)).status).toBe(status)
  })

  it('reads a title and abstract without keeping them', async () => {
    const record = (await json('/api/extract', post(draft))) as unknown as { claims: { evidence: string }[] }
    expect(record.claims.map((claim) => claim.evidence)).toContainEqual(expect.stringContaining('OakNet outperforms MossNet'))
    expect(await json('/api/search?q=OakNet')).toMatchObject({ rows: [] })
  })
})
