/**
 * The page in a real Chromium: time to the first view, interaction latency, and frame times while panning beside the same graph in a plain sigma page
 * and in cytoscape.js. On the papers that are named (the sample without any) and on a random graph of claims, seeded.
 *   npm run bench page -- [LISTING...]
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ClaimGraph } from '@claimgraph/graph'
import type { Extractor, GraphAnswer } from '@claimgraph/model'
import { createApp, type Desk } from '@claimgraph/server'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../test/support/browser.js'
import { serveBuilt } from '../test/support/serve-built.js'
import { firstView, panning, spreadOf, timed } from './drawing/measure.js'
import { plainGraph } from './drawing/plain-graph.js'
import { servePlain } from './drawing/serve-plain.js'
import { randomClaims } from './graphs/random-claims.js'

const FIRST_VIEWS = 5
const ROUNDS = 20
const LARGE = { nodes: 10_000, relationships: 50_000 }
/** The page loads so many nodes at once. */
const LOADED = 3000

const PAGE_FOLDER = fileURLToPath(new URL('../../apps/web/dist/page', import.meta.url))

const listings = process.argv.slice(2)
const browser = await startBrowser()
try {
  say(`load ${load()} at the start; milliseconds, half of the measures and 95 in 100 of them below`)
  const built = await serveBuilt(listings.length > 0 ? listings : 'examples/autoregressive-generation.txt')
  await measure(listings.length > 0 ? `${listings.length} listings` : 'the sample', built.url, browser)
  await built.end()
  const large = await serveGraph(randomClaims(LARGE))
  await measure('10,000 nodes, 50,000 relationships', large.url, browser)
  large.close()
  say(`load ${load()} at the end`)
} finally {
  await browser.close()
}

async function measure(what: string, url: string, chromium: Browser): Promise<void> {
  const answer = (await (await fetch(`${url}api/graph?limit=${LOADED}&lean=true`)).json()) as GraphAnswer
  say(`\n${what}: ${answer.total.nodes} nodes, ${answer.total.edges} relationships`)
  const views: number[] = []
  for (let i = 0; i < FIRST_VIEWS; i++) views.push(await firstView(chromium, url))
  line('first view', views)
  const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } })
  await interactions(page, url, answer)
  await page.close()
  await frames(chromium, url, answer)
}

async function interactions(page: Page, url: string, answer: GraphAnswer): Promise<void> {
  await page.goto(url)
  await page.locator('.ranking tbody tr').first().waitFor()
  const models = answer.nodes.filter((node) => node.attributes.label === 'Model').slice(0, ROUNDS)
  const status = '.status [role=status]'
  const searches = await each(models, async ({ attributes }) => {
    const time = await timed(page, { kind: 'type', text: String(attributes.name).slice(0, 5) }, '.search')
    await page.locator('#search').fill('')
    await page.waitForTimeout(150)
    return time
  })
  line('search', searches)
  const opened = await each(models, ({ id }) => timed(page, { kind: 'go', hash: `#/graph?node=${id}` }, '.facts h2'))
  line('open', opened)
  await page.goto(`${url}#/graph`)
  const benchmarks = { kind: 'click', selector: '.filters .switch', at: 1 } as const
  line('filter', await each(models, () => timed(page, benchmarks, '.status')))
  const expanded = await each(models, async ({ id }) => {
    await page.goto(`${url}#/graph?limit=1&node=${id}`)
    await page.locator('[data-action="expand"]:enabled').waitFor()
    await page.waitForTimeout(300)
    return timed(page, { kind: 'click', selector: '[data-action="expand"]', at: 0 }, status)
  })
  line('expand', expanded)
}

async function frames(chromium: Browser, url: string, answer: GraphAnswer): Promise<void> {
  const graph = plainGraph(answer)
  say(`  panning over ${graph.nodes.length} nodes and ${graph.edges.length} lines, between frames:`)
  const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } })
  const corner = { x: 240, y: 64 }
  for (const library of ['sigma', 'cytoscape'] as const) {
    const plain = await servePlain(library, graph)
    await page.goto(plain.url)
    await page.waitForFunction(() => document.title === 'ready')
    await page.waitForTimeout(1500)
    line(`  ${library} alone`, await panning(page, corner))
    plain.close()
  }
  await page.goto(`${url}#/graph?hide=&small=true&limit=${LOADED}`)
  await page.locator('.status').getByText('nodes shown').waitFor()
  await page.waitForTimeout(3000)
  line('  our page', await panning(page, corner))
  await page.goto('about:blank')
  await page.goto(url)
  await page.locator('.status').getByText('nodes shown').waitFor()
  await page.waitForTimeout(1500)
  line('  our first view', await panning(page, corner))
  await page.close()
}

/** A server of a graph that no library stands behind. */
async function serveGraph(graph: ClaimGraph): Promise<{ readonly url: string; readonly close: () => void }> {
  const nothing = () => Promise.reject(new Error('Not in this bench'))
  const desk: Desk = {
    libraryPath: '',
    extractor: { name: 'none', version: '0', extract: nothing } as unknown as Extractor,
    session: () =>
      Promise.resolve({
        libraryPath: '',
        content: { id: '', entries: [], corrections: [] },
        resolution: { entities: [], relations: [] },
        graph,
      }),
    query: nothing,
  } as unknown as Desk
  const app = createApp(desk, { host: '127.0.0.1', pageFolder: PAGE_FOLDER, onUnexpected: (error) => say(String(error)) })
  const server: Server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function each<T>(items: readonly T[], act: (item: T, at: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (const [at, item] of items.entries()) times.push(await act(item, at))
  return times
}

function line(what: string, times: readonly number[]): void {
  const { half, most } = spreadOf(times)
  say(`  ${what.padEnd(20)} ${half.toFixed(0).padStart(6)} ${most.toFixed(0).padStart(6)}   (${times.length})`)
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? '?'
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
