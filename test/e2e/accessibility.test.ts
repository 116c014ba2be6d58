import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { serveBuilt, type Built } from '../support/serve-built.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const QUERY = encodeURIComponent('MATCH (m:Model)-[c:OUTPERFORMS]->(n) RETURN m, n.name, c.confidence LIMIT 20')

/** A view: its address, what to wait for, and what the reader does there before axe looks. */
interface Seen {
  readonly view: string
  readonly address: string
  readonly wait: string
  readonly act?: (page: Page) => Promise<unknown>
}

const board = (name: string, wait: string, more = ''): Seen => ({
  view: `board: ${name}`,
  address: `#/boards?board=${name}${more}`,
  wait,
})

/** Every view of the page, and every state that opens over one. */
const VIEWS: readonly Seen[] = [
  { view: 'graph, overview', address: '#/graph', wait: '.ranking tbody tr' },
  { view: 'graph, all types', address: '#/graph?hide=', wait: '.ranking tbody tr' },
  { view: 'graph, a filter set', address: '#/graph?confidence=0.6&years=2023-2025&community=0', wait: '.ranking tbody tr' },
  { view: 'graph, a model', address: '#/graph?node=model:var', wait: '.claim .sentence' },
  { view: 'graph, a benchmark', address: '#/graph?node=benchmark:imagenet-256x256', wait: '.facts h2' },
  { view: 'graph, a pair', address: '#/graph?from=model:flexvar&to=model:var', wait: '.facts .pair' },
  { view: 'graph, a chain', address: '#/graph?from=model:flexvar&to=model:dit&chain=true', wait: '.side' },
  { view: 'graph, an unknown node', address: '#/graph?node=model:nobody', wait: '.failure' },
  { view: 'graph, keys and signs', address: '#/graph?help=true', wait: '.help h2' },
  {
    view: 'graph, a paper',
    address: '#/graph?node=model:var',
    wait: '.papers .paper-title',
    act: async (page) => {
      await page.locator('.papers .paper-title').first().click()
      await page.locator('.abstract mark.found').first().waitFor()
    },
  },
  {
    view: 'search, found',
    address: '#/graph',
    wait: '.ranking tbody tr',
    act: async (page) => {
      await page.locator('#search').fill('var')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    view: 'search, nothing found',
    address: '#/graph',
    wait: '.ranking tbody tr',
    act: async (page) => {
      await page.locator('#search').fill('zzzzqq')
      await page.getByText('Nothing like').waitFor()
    },
  },
  {
    view: 'export menu',
    address: '#/graph',
    wait: '.ranking tbody tr',
    act: (page) => page.getByRole('button', { name: 'Export' }).click(),
  },
  {
    view: 'saved views',
    address: '#/graph',
    wait: '.ranking tbody tr',
    act: async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).click()
      await page.getByLabel('Name of this view').fill('mine')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.saved-views a').waitFor()
    },
  },
  { view: 'table of nodes', address: '#/table', wait: '.middle tbody tr' },
  { view: 'table of relations', address: '#/table?table=lines', wait: '.middle tbody tr' },
  { view: 'table, a model', address: '#/table?node=model:var&rows=va', wait: '.claim .sentence' },
  board('baselines', '.board tbody tr, .board .claim', '&about=VAR'),
  board('leaderboard', '.board tbody tr, .board .nothing, .board .failure', '&about=ImageNet+256x256'),
  board('compare', '.board .claim, .board .nothing', '&about=FlexVAR&with=VAR'),
  board('path', '.board .claim, .board .nothing, .board li', '&about=FlexVAR&with=DiT'),
  board('sota', '.board .claim, .board .nothing, .board .failure', '&about=image+generation'),
  board('tradeoffs', '.board .claim, .board .nothing', '&about=VAR'),
  board('contradictions', '.board .claim, .board .nothing, .board p'),
  board('losses', '.board .failure, .board .claim, .board .nothing', '&about=FlexVAR'),
  board('survey', '.board tbody tr, .board .nothing, .board .failure', '&about=autoregressive+model'),
  board('communities', '.board .card'),
  { view: 'Cypher, samples', address: '#/cypher', wait: '.sample' },
  { view: 'Cypher, rows', address: `#/cypher?cypher=${QUERY}&ran=true`, wait: '.middle tbody tr' },
  { view: 'Cypher, an error', address: '#/cypher?cypher=MATCH+(m+RETURN+m&ran=true', wait: '.failure' },
  {
    view: 'try it, a text read',
    address: '#/try',
    wait: '.try-form',
    act: async (page) => {
      await page.getByLabel('Title').fill('BirchNet: A Test')
      await page.getByLabel('Abstract').fill('We propose BirchNet. BirchNet outperforms VAR in FID on ImageNet 256x256.')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.locator('.tried .claim').first().waitFor()
    },
  },
]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

describe.skipIf(SKIP_BROWSER)(`axe on every view${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let built: Built
  let browser: Browser
  const table: string[] = []

  beforeAll(async () => {
    built = await serveBuilt('examples/autoregressive-generation.txt')
    browser = await startBrowser()
  })
  afterAll(async () => {
    if (process.env.CLAIMGRAPH_AXE_TABLE === '1') console.log(table.join('\n'))
    await browser.close()
    await built.end()
  })

  const look = async (page: Page): Promise<readonly string[]> => {
    const violations = await page.evaluate(async (rules) => {
      const axe = (
        globalThis as unknown as { axe: { run: (on: Document, options: object) => Promise<{ violations: Violation[] }> } }
      ).axe
      return (await axe.run(document, { runOnly: rules })).violations
    }, RULES)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
  }

  describe.each([
    ['desktop', { width: 1440, height: 900 }, VIEWS],
    ['phone', { width: 390, height: 844 }, VIEWS.filter(({ view }) => !/menu|saved|search/u.test(view))],
  ] as const)('%s', (kind, viewport, views) => {
    let page: Page
    beforeAll(async () => {
      page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
      await page.goto(built.url)
      await page.evaluate(AXE)
    })
    afterAll(() => page.close())

    it.each(views)('$view', async ({ view, address, wait, act }) => {
      // Another address of the same page: axe, once in it, stays in it.
      await page.evaluate((hash) => (window.location.hash = hash), '#/try')
      await page.evaluate((hash) => (window.location.hash = hash), address)
      await page.locator(wait).first().waitFor()
      await act?.(page)
      const found: Record<string, readonly string[]> = {}
      for (const theme of kind === 'phone' ? ['light'] : ['light', 'dark']) {
        await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
        found[theme] = await look(page)
      }
      table.push(`| ${view} | ${kind} | ${found.light?.length} | ${found.dark?.length ?? ''} |`)
      expect(Object.values(found).flat()).toEqual([])
    })
  })
})
