import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSample, type Sample } from '../apps/server/test/serve-sample.js'
import { addresses } from '../apps/web/src/api/addresses.js'
import { createApi, type Api } from '../apps/web/src/api/create-api.js'
import { createLocalApi } from '../apps/web/src/offline/create-local-api.js'
import { openPage } from '../apps/web/src/share/open-page.js'

const NOT_BUILT = !existsSync(new URL('../apps/web/dist/offline.html', import.meta.url))

/** Every address of the page, as it may be asked; null for what only a server does. A new address has to be added here. */
const ASKED: Readonly<Record<keyof typeof addresses, readonly string[] | null>> = {
  stats: [addresses.stats],
  graph: [addresses.graph(3000), addresses.graph(3)],
  ranking: [addresses.ranking],
  communities: [addresses.communities],
  community: [addresses.community(0), addresses.community(99)],
  schema: [addresses.schema],
  contradictions: [addresses.contradictions],
  search: [addresses.search('moss'), addresses.search('nothing like it'), addresses.search('<script>')],
  node: [addresses.node('model:mossnet'), addresses.node('MossNet'), addresses.node('mosnet'), addresses.node('model:../x?y#z')],
  neighbours: [addresses.neighbours('model:mossnet', []), addresses.neighbours('model:mossnet', ['PROPOSES', 'SCORES'], 2)],
  between: [addresses.between('model:mossnet', 'model:ferngan')],
  paper: [addresses.paper('MossNet: Image Generation by Growing Scales'), addresses.paper('no such paper')],
  baselines: [addresses.baselines('DiT'), addresses.baselines('DiT', { variants: true, family: true, background: true })],
  compare: [addresses.compare('MossNet', ''), addresses.compare('MossNet', 'FernGAN')],
  path: [addresses.path('LichenDiff', 'FernGAN'), addresses.path('LichenDiff', 'Nobody')],
  leaderboard: [addresses.leaderboard('ImageNet 256x256', ''), addresses.leaderboard('ImageNet 256x256', 'FID')],
  sota: [addresses.sota('image generation')],
  tradeoffs: [addresses.tradeoffs('MossNet')],
  losses: [addresses.losses('FernGAN Revisited')],
  survey: [addresses.survey('diffusion models')],
  health: null,
  explain: null,
  query: null,
  subgraph: null,
  extract: null,
  rebuttal: null,
  correct: null,
  build: null,
  buildState: null,
  export: null,
}

describe.skipIf(NOT_BUILT)(
  `a page from disk answers as the server does${NOT_BUILT ? ' (skipped: run "npm run build" first)' : ''}`,
  () => {
    let sample: Sample
    let server: Api
    let file: Api

    beforeAll(async () => {
      sample = await serveSample()
      const origin = `http://127.0.0.1:${sample.serving.port}`
      const http = createApi(undefined)
      server = {
        get: (path, signal) => http.get(origin + path, signal),
        post: (path, body, signal) => http.post(origin + path, body, signal),
        send: (path, body) => http.send(origin + path, body),
        download: (path) => http.download(origin + path),
      }
      file = createLocalApi(openPage(await (await server.download(addresses.export('html'))).text()))
    })
    afterAll(() => sample.end())

    it.each(Object.values(ASKED).flatMap((paths) => paths ?? []))('%s', async (path) => {
      expect(await outcome(file.get(path))).toEqual(await outcome(server.get(path)))
    })

    it.each([
      ['rows', 'MATCH (m:Model)-[c:OUTPERFORMS]->(n) RETURN m.name, n.name, c.confidence ORDER BY m.name, n.name'],
      ['nodes and relationships', 'MATCH (p:Paper)-[r:PROPOSES]->(m) RETURN p, r, m ORDER BY m.name'],
      ['nothing found', 'MATCH (m:Model {name: "Nobody"}) RETURN m'],
      ['a misspelt label, and what may have been meant', 'MATCH (m:Modle) RETURN m'],
      ['a wrong query, with the place', 'MATCH (m RETURN m'],
      ['a query that would write', 'CREATE (m:Model) RETURN m'],
    ])('Cypher: %s', async (_, cypher) => {
      expect(await outcome(file.post(addresses.query, { cypher }))).toEqual(
        await outcome(server.post(addresses.query, { cypher })),
      )
    })

    it('gives nodes that a drawing lacks, and passes over unknown ones', async () => {
      const answer = await file.post<{ nodes: { id: string }[] }>(addresses.subgraph, { ids: ['model:mossnet', 'model:nobody'] })
      expect(answer.nodes.map(({ id }) => id)).toEqual(['model:mossnet'])
    })

    it.each([
      ['to keep a correction', () => file.post(addresses.correct, { action: 'reject', claim: 'x' })],
      ['to read a new text', () => file.post(addresses.extract, { title: 'A', abstract: 'B' })],
      ['to build a listing', () => file.send(addresses.build('a.txt', 'a'), new Blob(['x']))],
    ])('refuses %s', async (_, ask) => expect(await outcome(ask())).toMatchObject({ problem: { status: 403 } }))

    it('gives itself again, byte for byte', async () => {
      const whole = await (await server.download(addresses.export('html'))).text()
      expect(await (await file.download(addresses.export('html'))).text()).toBe(whole)
    })
  },
)

/** What came, or the problem in its place. How long it took and how many rows a page of a list has are the server's own. */
async function outcome(asked: Promise<unknown>): Promise<unknown> {
  try {
    const answer = Object.entries((await asked) as Record<string, unknown>)
    return lean(Object.fromEntries(answer.filter(([key]) => key !== 'totals' && key !== 'milliseconds')))
  } catch (error) {
    return { problem: (error as { problem?: unknown }).problem ?? String(error) }
  }
}

/** The server leaves out of a drawing's graph what a drawing does not need; the file has it at hand. */
function lean(answer: Record<string, unknown>): unknown {
  if (!('nodes' in answer && 'edges' in answer && 'total' in answer)) return answer
  const ids = (list: unknown) => (list as { id: string }[]).map(({ id }) => id)
  return { nodes: ids(answer.nodes), edges: ids(answer.edges), total: answer.total }
}
