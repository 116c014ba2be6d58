import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimgraph, json } from '../../apps/cli/test/run-bin.js'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { serveBuilt, type Built } from '../support/serve-built.js'
import { HOSTILE_TEXTS } from './hostile-texts.js'

/** Long, since tests run beside each other on few cores. */
const PATIENCE = 180_000
/** Of control characters a terminal may get line ends and tabs; nothing that turns the direction of writing. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u

/** Each text as a title, as the name of what is proposed, of a rival, a benchmark and a metric, and where links and authors stand. */
const LISTING = HOSTILE_TEXTS.map(([, text], n) =>
  JSON.stringify({
    id: n % 2 === 0 ? `${text}-${n}` : `odd${n}`,
    title: `${text}: Growing Pictures ${n}`,
    abstract: `We propose Moss${n}Net (${text}), a model for image generation. Moss${n}Net outperforms FernGAN and ${text} on CIFAR-10 in FID. It reaches an FID of ${n + 1}.5 on ${text}.`,
    year: 2024,
    authors: [text],
    url: `javascript:globalThis.broken=1//${n}`,
  }),
).join('\n')

let folder: string
let db: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-hostile-'))
  db = join(folder, 'library.jsonl')
  await writeFile(join(folder, 'papers.jsonl'), LISTING)
  const { code, stderr } = await claimgraph(['build', join(folder, 'papers.jsonl'), '--db', db])
  expect(code, stderr).toBe(0)
}, PATIENCE)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a listing full of hostile texts', () => {
  it('is read whole: a paper a line, with its claims', async () => {
    const { papers, relationships } = (await json(['stats', '--db', db])) as {
      papers: number
      relationships: Record<string, number>
    }
    expect(papers).toBe(HOSTILE_TEXTS.length)
    expect(relationships.OUTPERFORMS).toBeGreaterThan(HOSTILE_TEXTS.length / 2)
  })

  it.each([
    ['baselines', ['baselines', 'FernGAN']],
    ['compare', ['compare', 'FernGAN']],
    ['leaderboard', ['leaderboard', 'CIFAR-10']],
    ['search', ['search', 'Moss']],
    ['communities', ['communities']],
    ['survey', ['survey', 'image generation']],
    ['query', ['query', 'MATCH (p:Paper) RETURN p.title, p.authors, p.url']],
    ['query as CSV', ['query', 'MATCH (p:Paper) RETURN p.title', '--format', 'csv']],
    ['an unknown name', ['baselines', '\u001B[31mred\u001B[2J']],
  ])('the terminal gets nothing but text from %s', async (_, args) => {
    const { stdout, stderr } = await claimgraph([...args, '--db', db])
    expect((stdout + stderr).length).toBeGreaterThan(20)
    if (!args.includes('csv')) expect(UNSAFE.exec(stdout)).toBeNull()
    expect(UNSAFE.exec(stderr)).toBeNull()
  })

  it('no cell of an exported table begins a formula', async () => {
    const { code } = await claimgraph(['export', '--format', 'csv', '--out', join(folder, 'out.csv'), '--db', db])
    expect(code).toBe(0)
    const rows: string[][] = parse(await readFile(join(folder, 'out.csv')))
    const cells = rows.flat()
    expect(cells.length).toBeGreaterThan(HOSTILE_TEXTS.length)
    expect(cells.filter((cell) => /^[=@+\t\r]/u.test(cell))).toEqual([])
  })
})

describe.skipIf(SKIP_BROWSER)(`hostile texts in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let built: Built
  let browser: Browser
  beforeAll(async () => {
    built = await serveBuilt(join(folder, 'papers.jsonl'))
    browser = await startBrowser()
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await built.end()
  })

  /** A page that notes whatever looks like a text that became more than text. */
  async function watched(): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const trouble: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text())
    })
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    return { page, trouble }
  }

  /** What every view must be free of. */
  async function expectHarmless(page: Page): Promise<void> {
    const found = await page.evaluate(() => ({
      broken: Reflect.get(globalThis, 'broken') as unknown,
      prototype: Reflect.ownKeys(Object.prototype).includes('broken'),
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:https?:|#|blob:)/u.test(href)),
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      images: document.querySelectorAll('img[src="x"]').length,
    }))
    expect(found).toEqual({ broken: undefined, prototype: false, links: [], handlers: 0, images: 0 })
  }

  const VIEWS = [
    '#/graph?small=true',
    '#/table?table=nodes',
    '#/table?table=edges',
    '#/boards?board=baselines&about=FernGAN',
    '#/boards?board=leaderboard&about=CIFAR-10',
    '#/boards?board=communities',
    '#/graph?node=model:ferngan',
    `#/cypher?cypher=${encodeURIComponent('MATCH (n) RETURN n.name, n.title, n')}&ran=true`,
    ...[0, 1, 3, 5, 9].map((n) => `#/graph?node=model:moss${n}net`),
    `#/graph?node=${encodeURIComponent('<script>globalThis.broken=1</script>')}`,
    `#/boards?board=compare&about=${encodeURIComponent('"><img src=x onerror=globalThis.broken=1>')}&with=__proto__`,
  ]

  it(
    'stay text in every view of the served page',
    async () => {
      const { page, trouble } = await watched()
      for (const view of VIEWS) {
        await page.goto(`${built.url}${view}`)
        await page.reload()
        await page.getByText('nodes shown').waitFor()
        await expectHarmless(page)
      }
      // A name in an address that nothing is known by is answered with 404, which Chromium notes; that is no trouble.
      expect(trouble.filter((text) => !text.includes('status of 404'))).toEqual([])
      await page.close()
    },
    PATIENCE,
  )

  it(
    'stay text in the paper panel of each paper',
    async () => {
      const { page, trouble } = await watched()
      const { rows } = (await json(['query', 'MATCH (p:Paper) RETURN p.id ORDER BY p.id', '--db', db])) as { rows: string[][] }
      for (const [id = ''] of rows.slice(0, 12)) {
        await page.goto(`${built.url}#/graph?node=${encodeURIComponent(id)}`)
        await page.getByText('Growing Pictures').first().waitFor()
        await expectHarmless(page)
      }
      expect(trouble).toEqual([])
      await page.close()
    },
    PATIENCE,
  )

  it(
    'stay text in the file that holds its own page, opened from the disk',
    async () => {
      const file = join(folder, 'graph.html')
      const { code, stderr } = await claimgraph(['export', '--format', 'html', '--out', file, '--db', db])
      expect(code, stderr).toBe(0)
      const { page, trouble } = await watched()
      const asked: string[] = []
      page.on('request', (request) => {
        if (!/^(?:file|blob|data):/u.test(request.url())) asked.push(request.url())
      })
      for (const view of VIEWS) {
        await page.goto(`${pathToFileURL(file).href}${view}`)
        await page.reload()
        await page.getByText('nodes shown').waitFor()
        await expectHarmless(page)
      }
      expect(asked).toEqual([])
      expect(trouble).toEqual([])
      await page.close()
    },
    PATIENCE,
  )
})
