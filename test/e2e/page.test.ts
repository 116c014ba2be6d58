import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { serveBuilt, type Built } from '../support/serve-built.js'

describe.skipIf(SKIP_BROWSER)(`the page in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let built: Built
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    built = await serveBuilt('examples/autoregressive-generation.txt')
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(built.url)
    await page.getByText('nodes shown').waitFor()
  })
  afterAll(async () => {
    await browser.close()
    expect(await built.end()).toBe(0)
  })

  const open = async (hash: string) => {
    await page.goto(`${built.url}${hash}`)
    await page.reload()
    await page.getByText('nodes shown').waitFor()
  }
  const shown = async () =>
    Number(/^([\d,]+) of/u.exec((await page.getByText('nodes shown').textContent()) ?? '')?.[1]?.replace(',', ''))

  it('begins with the baselines, the communities and the map side by side', async () => {
    await page.getByRole('heading', { name: 'whom everybody compares with' }).waitFor()
    expect(await page.locator('.ranking tbody tr').count()).toBeGreaterThan(3)
    expect(await page.locator('.card').count()).toBeGreaterThan(1)
    expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(3)
    expect(await shown()).toBeGreaterThan(20)
  })

  it('finds VAR as one types, and reads a sentence that states a claim about it', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('VAR')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
    await expect.poll(() => page.url()).toContain('node=model:var')
    const claim = page
      .locator('.claim')
      .filter({ has: page.locator('.sentence', { hasText: 'VAR' }) })
      .first()
    expect(await claim.locator('.sentence').first().textContent()).toMatch(/\bVAR\b/u)
    expect(await claim.locator('.confidence').textContent()).toMatch(/^(?:sure|likely|check)$/u)
    expect(await claim.locator('.paper-title').textContent()).not.toBe('')
  })

  it('hides and shows types', async () => {
    await open('#/graph')
    const before = await shown()
    await page.getByRole('switch', { name: /^Benchmarks/u }).click()
    await expect.poll(shown).toBeGreaterThan(before)
    await page.getByRole('switch', { name: /^Models/u }).click()
    await expect.poll(shown).toBeLessThan(before)
  })

  it('comes back to a view by its address', async () => {
    await open('#/table?node=model:var&hide=paper,task')
    await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
    expect(await page.getByRole('switch', { name: /^Tasks/u }).getAttribute('aria-checked')).toBe('false')
    expect(await page.getByRole('switch', { name: /^Metrics/u }).getAttribute('aria-checked')).toBe('true')
    expect(await page.locator('.middle tbody tr').count()).toBeGreaterThan(20)
  })

  it('goes back and forward', async () => {
    await open('#/graph')
    await page.locator('.ranking .node-button').first().click()
    await page.locator('.facts h2').waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'whom everybody compares with' }).waitFor()
    await page.goForward()
    await page.locator('.facts h2').waitFor()
  })

  it('has a dark side, and remembers it', async () => {
    await open('#/graph')
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.locator('[data-action="theme"]').click()
    expect(await ground()).not.toBe(light)
    await page.reload()
    await page.getByText('nodes shown').waitFor()
    expect(await ground()).not.toBe(light)
    await page.locator('[data-action="theme"]').click()
  })

  it('lays out in a worker when told, and stops', async () => {
    await open('#/graph')
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Stop the layout (l)' }).waitFor()
    await page.waitForTimeout(500)
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Run the layout (l)' }).waitFor()
  })

  it('says so when nothing is found', async () => {
    await open('#/graph')
    await page.keyboard.press('/')
    await page.keyboard.type('qqzzxx')
    await page.getByText('Nothing like “qqzzxx” in these abstracts').waitFor()
    await page.keyboard.press('Escape')
  })

  it('answers on a board which papers compare against a baseline', async () => {
    await open('#/boards?board=baselines&about=model:var')
    await page.getByText('is compared against in').waitFor()
    expect(await page.locator('.claim .sentence').count()).toBeGreaterThan(2)
  })

  it('reads a text of the reader’s own', async () => {
    await open('#/try')
    await page.getByLabel('Title').fill('BirchNet: A Test')
    await page.getByLabel('Abstract').fill('We propose BirchNet. BirchNet outperforms VAR in FID on ImageNet 256x256.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.tried .claim', { hasText: 'BirchNet' }).first().waitFor()
  })

  it('opens every sentence behind a line, from the table', async () => {
    await open('#/table')
    await page.getByRole('tab', { name: /^Relations/u }).click()
    await page.getByRole('row').filter({ hasText: 'beats' }).first().locator('.verb-button').click()
    await page.locator('.facts .pair').waitFor()
    await expect.poll(() => page.url()).toMatch(/from=.+&to=/u)
    expect(await page.locator('.claim .sentence').first().textContent()).not.toBe('')
  })

  it('sorts and filters the table', async () => {
    await open('#/table')
    const first = () => page.locator('.middle tbody tr').first().textContent()
    const byClaims = await first()
    await page.getByRole('button', { name: 'name' }).click()
    await expect.poll(first).not.toBe(byClaims)
    await page.getByLabel('Filter rows').fill('lantern')
    await expect.poll(() => page.locator('.middle tbody tr').count()).toBeLessThan(5)
    expect(await first()).toMatch(/LANTERN/u)
  })

  it('expands a node, hides it, and brings it back', async () => {
    await open('#/graph?node=model:var')
    const before = await shown()
    await page.locator('[data-action="expand"]').click()
    await expect.poll(shown).toBeGreaterThan(before)
    await page.keyboard.press('h')
    await page.getByRole('heading', { name: 'whom everybody compares with' }).waitFor()
    await expect.poll(() => page.url()).toContain('removed=model:var')
    await page.getByRole('button', { name: '1 put away, bring back' }).click()
    await expect.poll(() => page.url()).not.toContain('removed=')
  })

  it('shows a paper with what was found marked in its abstract', async () => {
    await open('#/graph?node=model:var')
    await page.locator('.papers .paper-title').first().click()
    await page.locator('.abstract mark.found').first().waitFor()
    expect(await page.locator('.abstract mark.claimed').count()).toBeGreaterThan(0)
  })

  it('narrows down by confidence, with a word for it', async () => {
    await open('#/table?confidence=0.9')
    await page.getByText('sure, 0.90 up').waitFor()
    const sure = await page.getByRole('tab', { name: /^Relations/u }).textContent()
    await open('#/table')
    expect(await page.getByRole('tab', { name: /^Relations/u }).textContent()).not.toBe(sure)
  })

  it('runs a query, and colours and remembers it', async () => {
    await open('#/cypher')
    await page.getByRole('button', { name: /^Whom does everybody compare with/u }).click()
    await page.getByText(/^\d+ rows in/u).waitFor()
    expect(await page.locator('td', { hasText: /^VAR$/u }).count()).toBe(1)
    expect(await page.locator('.code .keyword').first().textContent()).toBe('MATCH')
    await expect.poll(() => page.url()).toContain('cypher=MATCH')
    await page.getByLabel('History').waitFor()
  })

  it('completes a query from the words of the graph', async () => {
    await open('#/cypher')
    await page.getByLabel('Cypher query').pressSequentially('MATCH (m:Mo')
    await page.getByRole('option', { name: 'Model', exact: true }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.getByLabel('Cypher query').inputValue()).toBe('MATCH (m:Model')
  })

  it('lists its keys', async () => {
    await open('#/graph')
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Keys' }).waitFor({ state: 'detached' })
  })

  it('had no error in its console', () => {
    expect(errors).toEqual([])
  })
})
