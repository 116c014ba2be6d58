import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { comparePictures } from '../support/compare-pictures.js'
import { serveBuilt, type Built } from '../support/serve-built.js'
import { standStill } from '../support/stand-still.js'

describe.skipIf(SKIP_BROWSER)(`keeping and sharing, in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let built: Built
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    built = await serveBuilt('examples/autoregressive-generation.txt')
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  })
  afterAll(async () => {
    await browser.close()
    expect(await built.end()).toBe(0)
  })

  const open = async (hash: string) => {
    await page.goto('about:blank')
    await page.goto(`${built.url}${hash}`)
    await page.getByText('nodes shown').waitFor()
  }
  const hash = () => new URL(page.url()).hash
  const exported = async (group: string, label: RegExp): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Export' }).click()
    const button = page.locator('.menu section', { hasText: group }).getByRole('button', { name: label })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    return readFile(await download.path())
  }

  describe('addresses', () => {
    it('bring the camera back', async () => {
      await open('#/graph')
      await page.getByRole('button', { name: 'Zoom in (+)' }).click()
      await page.locator('.canvas').focus()
      await page.keyboard.press('Shift+ArrowRight')
      await expect.poll(hash).toMatch(/at=/u)
      await standStill(page.locator('.canvas'))
      await page.locator('.canvas').blur()
      await standStill(page.locator('.canvas'))
      const address = hash()
      const before = await page.locator('.canvas').screenshot()
      await page.keyboard.press('f')
      await expect.poll(hash).not.toMatch(/at=/u)
      await standStill(page.locator('.canvas'))
      expect((await page.locator('.canvas').screenshot()).equals(before)).toBe(false)
      await open(address)
      await standStill(page.locator('.canvas'))
      await expect.poll(hash).toBe(address)
      const { mean } = await comparePictures(page, await page.locator('.canvas').screenshot(), before)
      expect(mean).toBeLessThan(2)
    })

    it('bring back the table, its filter and its order', async () => {
      await open('#/table')
      await page.getByRole('tab', { name: /^Relations/u }).click()
      await page.getByLabel('Filter rows').fill('var')
      await page.getByRole('columnheader', { name: 'from' }).getByRole('button').click()
      await expect.poll(hash).toMatch(/^#\/table\?table=lines&rows=var&sort=-from/u)
      const rows = await page.locator('.middle tbody').textContent()
      await open(hash())
      await page.locator('.middle tbody tr').first().waitFor()
      expect(await page.locator('.middle tbody').textContent()).toBe(rows)
    })

    it('bring back a query with its rows, and go back to the one before', async () => {
      await open('#/cypher')
      const samples = page.locator('.sample')
      await samples.first().click()
      await page.locator('.middle tbody tr').first().waitFor()
      const first = hash()
      expect(first).toContain('ran=true')
      await page.goBack()
      await page.getByRole('button', { name: /^Who claims to beat/u }).click()
      await page.locator('.middle tbody tr').first().waitFor()
      await expect.poll(hash).not.toBe(first)
      await open(first)
      await page.locator('.middle tbody tr').first().waitFor()
      await expect.poll(hash).toBe(first)
    })

    it('tell of the keys’ list, and back closes it', async () => {
      await open('#/graph')
      await page.keyboard.press('?')
      await page.getByRole('heading', { name: 'Keys' }).waitFor()
      await expect.poll(hash).toContain('help=true')
      await page.goBack()
      await page.getByRole('heading', { name: 'Keys' }).waitFor({ state: 'detached' })
      await page.goForward()
      await page.getByRole('heading', { name: 'Keys' }).waitFor()
    })

    it('are named in the window’s title', async () => {
      await open('#/graph?node=model:var')
      await expect.poll(() => page.title()).toBe('VAR · graph · claimgraph')
    })
  })

  describe('saved views', () => {
    it('are kept under a name, opened and deleted', async () => {
      await open('#/graph?node=model:var&confidence=0.6')
      await page.keyboard.press('s')
      await page.getByLabel('Name of this view').fill('what beats VAR')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'what beats VAR' }).waitFor()
      await open('#/table')
      await page.getByRole('button', { name: 'Saved views' }).click()
      await page.getByRole('link', { name: 'what beats VAR' }).click()
      await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
      await expect.poll(hash).toContain('confidence=0.6')
      await page.getByRole('button', { name: 'Saved views' }).click()
      await page.getByRole('button', { name: 'Delete what beats VAR' }).click()
      await page.getByText('None saved yet').waitFor()
    })

    it('that somebody put into storage by hand lead nowhere else', async () => {
      await open('#/graph')
      await page.evaluate(() =>
        localStorage.setItem(
          'claimgraph.views',
          JSON.stringify([{ name: 'x', address: 'javascript:alert(1)' }, { name: 'y', address: '#/table' }, 7, null]),
        ),
      )
      await open('#/graph')
      await page.getByRole('button', { name: 'Saved views' }).click()
      expect(await page.locator('.saved-views a').allTextContents()).toEqual(['y'])
      await page.evaluate(() => localStorage.clear())
    })
  })

  describe('pictures', () => {
    for (const theme of ['light', 'dark'] as const) {
      it(`as PNG and SVG look like the screen, ${theme}`, async () => {
        await page.emulateMedia({ colorScheme: theme })
        await open('#/graph?hide=paper')
        await standStill(page.locator('.canvas'))
        await page.evaluate(() => {
          for (const over of document.querySelectorAll<HTMLElement>('.canvas-tools, .minimap')) over.style.visibility = 'hidden'
        })
        const screen = await page.locator('.canvas').screenshot()
        const png = await exported('The picture', /^PNG/u)
        const svg = await exported('The picture', /^SVG/u)
        const alike = await comparePictures(page, png, svg)
        expect(alike.mean).toBeLessThan(3)
        expect(alike.share).toBeLessThan(0.02)
        const seen = await comparePictures(page, png, screen, 'right')
        expect(seen.mean).toBeLessThan(2)
        const texts = [...svg.toString().matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text)
        expect(texts).toEqual(expect.arrayContaining(['types', 'Models', 'relations', 'beats', 'communities', 'VAR', 'DiT']))
        expect(texts.length).toBeGreaterThan(40)
        expect(svg.toString()).not.toMatch(/<script|href=|url\(/u)
      })
    }
  })

  describe('files of what is shown', () => {
    const shown = async () =>
      Number(/^([\d,]+) of/u.exec((await page.getByText('nodes shown').textContent()) ?? '')?.[1]?.replace(',', ''))

    it('hold its nodes and the relationships behind its lines', async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      await open('#/graph?without=builds')
      const json = JSON.parse((await exported('What is shown', /^JSON/u)).toString()) as {
        nodes: { key: string; attributes: { label: string; community: number } }[]
        edges: { attributes: { type: string } }[]
      }
      expect(json.nodes.length).toBe(await shown())
      expect(new Set(json.nodes.map(({ attributes }) => attributes.label))).toEqual(new Set(['Model']))
      expect(json.edges.length).toBeGreaterThan(5)
      expect(json.edges.some(({ attributes }) => attributes.type === 'BUILDS_ON')).toBe(false)
      const graphml = (await exported('What is shown', /^GraphML/u)).toString()
      expect(graphml.match(/<node /gu)?.length).toBe(json.nodes.length)
      expect(graphml.match(/<edge /gu)?.length).toBe(json.edges.length)
      const csv = (await exported('What is shown', /^CSV of the relations/u)).toString()
      expect(csv).toMatch(/^Source,Target,/u)
      const nodes = (await exported('What is shown', /^CSV of the nodes/u)).toString()
      expect(nodes.trim().split('\r\n').length - 1).toBeGreaterThanOrEqual(json.nodes.length)
    })

    it('hold what a model builds on, as the canvas shows it', async () => {
      await open('#/graph?community=0')
      const json = (await exported('What is shown', /^JSON/u)).toString()
      expect(json).toMatch(/"type":"BUILDS_ON","derived":true/u)
    })

    it('of the whole graph hold all of it', async () => {
      await open('#/graph?community=0')
      const json = JSON.parse((await exported('The whole graph', /^JSON/u)).toString()) as { nodes: unknown[] }
      const total = /of ([\d,]+) nodes/u.exec((await page.getByText('nodes shown').textContent()) ?? '')?.[1]?.replace(',', '')
      expect(json.nodes.length).toBe(Number(total))
    })
  })

  describe('a dropped listing', () => {
    const LINE = {
      title: 'MossVAR: Growing Scales',
      abstract: 'We propose MossVAR. On ImageNet 256x256, MossVAR outperforms VAR in FID.',
      year: 2025,
    }
    const drop = async (name: string, content: string) => {
      const transfer = await page.evaluateHandle(
        ([file, text]) => {
          const made = new DataTransfer()
          made.items.add(new File([text ?? ''], file ?? ''))
          return made
        },
        [name, content],
      )
      await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
      await page.getByText('Drop the listing to build it').waitFor()
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
    }

    it('is built, with progress, and what is new against followed models is told', async () => {
      await open('#/graph?node=model:var')
      await page.getByRole('button', { name: 'Follow', exact: true }).click()
      await page.getByRole('button', { name: 'Followed' }).waitFor()
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/api/build?*', async (route) => {
        await held
        await route.continue()
      })
      await drop('moss.jsonl', JSON.stringify(LINE))
      await page.getByRole('progressbar', { name: 'Building moss.jsonl' }).waitFor()
      release()
      await page.getByText('1 new claim against models you follow').waitFor()
      expect(await page.locator('.build-status').textContent()).toMatch(/1 new paper\. New in the graph: 1 model, \d claims?/u)
      expect(await page.locator('.build-status .sentence').textContent()).toContain('MossVAR outperforms VAR')
      await page.getByRole('button', { name: 'Close what is new' }).click()
      await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
    })

    it('that is known brings nothing new', async () => {
      await drop('moss.jsonl', JSON.stringify(LINE))
      await page.getByText('Nothing new in the graph').waitFor()
      expect(await page.getByText('against models you follow').count()).toBe(0)
      await page.getByRole('button', { name: 'Close what is new' }).click()
    })

    it('that is none says what is wrong', async () => {
      await drop('nothing.txt', 'This is no listing of anything.')
      await page.locator('.build-status').getByRole('alert').or(page.locator('.build-status details')).waitFor()
      await page.getByRole('button', { name: 'Close what is new' }).click()
      errors.splice(0, errors.length, ...errors.filter((error) => !/status of 4\d\d/u.test(error)))
    })

    it('was missed: news are told when the page opens, until they are seen', async () => {
      await page.evaluate(() =>
        localStorage.setItem('claimgraph.followed', JSON.stringify([{ id: 'model:var', name: 'VAR', seen: [] }])),
      )
      await open('#/graph')
      await page.getByText(/^\d+ new claims against models you follow/u).waitFor()
      await page.getByRole('button', { name: 'Seen, close' }).click()
      await open('#/graph')
      await page.locator('.ranking tbody tr').first().waitFor()
      expect(await page.getByText('against models you follow').count()).toBe(0)
    })
  })

  it('had no error in its console', () => expect(errors).toEqual([]))
})
