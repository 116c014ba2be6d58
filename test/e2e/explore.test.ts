import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER } from '../support/browser.js'
import { browseBuilt, type Browsed } from '../support/browse-built.js'

describe.skipIf(SKIP_BROWSER)(`exploring in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let browsed: Browsed
  beforeAll(async () => {
    browsed = await browseBuilt(['examples/autoregressive-generation.txt', 'test/fixtures/dated.jsonl'])
  })
  afterAll(async () => {
    expect(await browsed.end()).toBe(0)
  })
  const by = () => browsed.page
  const picture = async () => (await by().locator('.columns .canvas').screenshot()).toString('base64')
  const search = async (text: string, found: string) => {
    await by().keyboard.press('/')
    await by().keyboard.type(text)
    const first = () => by().getByRole('option').first().textContent()
    await expect.poll(first).toContain(found)
  }

  describe('finds', () => {
    it('what is typed with an error', async () => {
      await browsed.open('#/graph')
      await search('BrookFromer', 'BrookFormer')
      await by().keyboard.press('Escape')
    })

    it.each([
      ['kinds of models', 'families', 'switch', 'no family models'],
      ['types', 'Models', 'switch', 'no benchmarks'],
      ['relations', 'builds on', 'switch', 'not “builds on”'],
      ['whose findings', 'own', 'radio', 'papers’ own findings'],
    ] as const)('by %s, with a count each, and a filter that stacks and is switched off', async (_, name, role, words) => {
      await browsed.open('#/table')
      const rows = by().getByRole('tab', { name: /^Relations/u })
      const before = await rows.textContent()
      const control = by()
        .locator('.filters')
        .getByRole(role, { name: new RegExp(`^${name}`, 'u') })
      if (role === 'switch') expect(await control.locator('.count').textContent()).toMatch(/^[\d,]+$/u)
      await control.click()
      await expect.poll(() => rows.textContent()).not.toBe(before)
      const stacked = by().locator('.stacked', { hasText: words })
      await stacked.getByRole('checkbox').uncheck()
      await expect.poll(() => rows.textContent()).toBe(before)
      await stacked.getByRole('checkbox').check()
      await expect.poll(() => rows.textContent()).not.toBe(before)
      await stacked.getByRole('button').click()
      await expect.poll(() => rows.textContent()).toBe(before)
      await stacked.waitFor({ state: 'detached' })
    })

    it('by numbers of papers, years and confidence, each with a histogram', async () => {
      await browsed.open('#/graph?small=true')
      for (const name of ['confidence', 'papers', 'years'])
        expect(await by().locator('.range', { hasText: name }).locator('rect:not([height="0"])').count()).toBeGreaterThan(1)
      const before = await browsed.shown()
      await by().getByRole('slider', { name: 'To year' }).fill('2022')
      await by().locator('.stacked', { hasText: '2021 to 2022' }).waitFor()
      await expect.poll(browsed.shown).toBeLessThan(before)
      await by()
        .getByRole('slider', { name: /^papers/u })
        .fill('4')
      await by().locator('.stacked', { hasText: 'in 4 papers or more' }).waitFor()
      expect(await by().locator('.stacked').count()).toBe(2)
      await by().getByRole('button', { name: 'Reset filters' }).click()
      await by().locator('.stack').waitFor({ state: 'detached' })
    })
  })

  describe('sees', () => {
    it('what a row of the legend means, while it points at it', async () => {
      await browsed.open('#/graph')
      await by().mouse.move(5, 5)
      const before = await picture()
      await by()
        .getByRole('switch', { name: /^matches/u })
        .hover()
      await expect.poll(picture).not.toBe(before)
    })

    it('the neighbourhood of what it points at in a list', async () => {
      await browsed.open('#/graph')
      const before = await picture()
      await by().locator('.ranking .node-button').first().hover()
      await expect.poll(picture).not.toBe(before)
    })

    it('another part of the whole after a press on the minimap', async () => {
      await browsed.open('#/graph')
      await by().getByRole('button', { name: 'Zoom in (+)' }).click()
      const before = await picture()
      await by()
        .locator('.minimap')
        .click({ position: { x: 40, y: 30 } })
      await expect.poll(picture).not.toBe(before)
    })

    it('what lies folded, on demand', async () => {
      await browsed.open('#/graph')
      const before = await browsed.shown()
      await by()
        .getByRole('button', { name: /small groups? folded, show/u })
        .click()
      await expect.poll(browsed.shown).toBeGreaterThan(before)
      await by().getByRole('button', { name: 'fold small groups' }).click()
      await expect.poll(browsed.shown).toBe(before)
    })
  })

  describe('asks', () => {
    it('for more neighbours, for fewer, and back and forth', async () => {
      await browsed.open('#/graph?node={VAR}')
      const before = await browsed.shown()
      await by().locator('[data-action="expand"]').click()
      await expect.poll(browsed.shown).toBeGreaterThan(before)
      const expanded = await browsed.shown()
      await by().locator('[data-action="collapse"]:enabled').click()
      await expect.poll(browsed.shown).toBeLessThan(expanded)
      const collapsed = await browsed.shown()
      await by().keyboard.press('z')
      await expect.poll(browsed.shown).toBe(expanded)
      await by().keyboard.press('y')
      await expect.poll(browsed.shown).toBe(collapsed)
      await by().keyboard.press('z')
      await by().keyboard.press('z')
      await expect.poll(browsed.shown).toBe(before)
    })

    it('for nodes beyond those that were loaded', async () => {
      // The same server, asked for less: as a library would be that is larger than what a page loads.
      await by().route('**/api/graph?*', (route) =>
        route.continue({ url: route.request().url().replace('limit=3000', 'limit=30') }),
      )
      await browsed.open('#/graph?small=true&hide=')
      const before = await browsed.shown()
      await search('BrookFormer', 'BrookFormer')
      await by().keyboard.press('Enter')
      await by().getByRole('heading', { name: 'BrookFormer', exact: true }).waitFor()
      await expect.poll(browsed.shown).toBe(before + 1)
      await by().locator('[data-action="expand"]').click()
      await expect.poll(browsed.shown).toBeGreaterThan(before + 2)
      await by().unroute('**/api/graph?*')
      await by().reload()
      await by().getByRole('heading', { name: 'BrookFormer', exact: true }).waitFor()
    })

    it('for all that stands between two nodes: claims, results with their kind, and what else is said', async () => {
      await browsed.open('#/graph?from={M-VAR}&to={VAR}')
      await by().locator('.claim .sentence').first().waitFor()
      const result = by().locator('.results li').first()
      expect(await result.locator('em').first().textContent()).toMatch(/^(?:absolute|difference|ratio)/u)
      await result.locator('summary').click()
      expect(await result.locator('.sentence').textContent()).not.toBe('')
      await browsed.open('#/graph?from={VAR}&to={ImageNet 256x256}')
      await by().locator('.results li').first().waitFor()
    })

    it('what a node is, why its spellings are one, and which paper proposes it', async () => {
      await browsed.open('#/graph?node={VAR}')
      await by().getByText('proposed by').waitFor()
      await by().getByText('why these are one thing').click()
      await by().locator('.because li').first().waitFor()
      expect(await by().locator('.results em').first().textContent()).toMatch(/^(?:absolute|difference|ratio)/u)
    })

    it('for a chain of claims between two, on the board and on the canvas', async () => {
      await browsed.open('#/boards?board=path&about={FlexVAR}&with={LDM}')
      await by().getByRole('button', { name: 'Show on the canvas' }).click()
      await by().locator('.side .claim .sentence').first().waitFor()
      await expect.poll(() => by().url()).toContain('chain=true')
    })

    it('for two models side by side', async () => {
      await browsed.open('#/boards?board=compare&about={VAR}&with={DiT}')
      await by().locator('.two-sides .side-card').nth(1).waitFor()
      expect(await by().locator('.two-sides .outcomes').count()).toBe(2)
      expect(await by().locator('.compared tbody tr').count()).toBeGreaterThan(0)
    })

    it('for a community in full', async () => {
      await browsed.open('#/graph')
      await by().locator('.card-title button').first().click()
      await by().getByText('claims to other communities').waitFor()
      expect(await by().locator('.things li').count()).toBeGreaterThan(3)
      await by().getByRole('button', { name: 'Show it alone on the canvas' }).click()
      await by().locator('.stacked', { hasText: 'only' }).waitFor()
    })

    it.each([
      ['leaderboard&about={ImageNet 256x256}', 'relative results'],
      ['sota&about={ImageNet 256x256}', 'claims'],
      ['tradeoffs&about={VAR}', 'Better at what'],
      ['contradictions', 'Where do papers contradict'],
      ['survey&about={autoregressive model}', 'builds on'],
    ])('on the board %s', async (board, words) => {
      await browsed.open(`#/boards?board=${board}`)
      await by().locator('.board').getByText(words).first().waitFor()
      await by().locator('.board .skeleton').first().waitFor({ state: 'detached' })
      expect(await by().locator('.board .failure').count()).toBe(0)
    })
  })

  it('sees in the table what is on the canvas, in step with it', async () => {
    await browsed.open('#/table?limit=40')
    const tab = () =>
      by()
        .getByRole('tab', { name: /^Nodes/u })
        .locator('.count')
        .textContent()
    expect(Number(await tab())).toBe(await browsed.shown())
    expect(await by().locator('.middle tbody tr').count()).toBe(await browsed.shown())
    await by()
      .getByRole('switch', { name: /^families/u })
      .click()
    await expect.poll(async () => Number(await tab()) === (await browsed.shown())).toBe(true)
  })

  it('says that a claim is wrong, and the library remembers', async () => {
    await browsed.open('#/graph?node={BrookFormer}')
    const claims = by().locator('.claim')
    await claims.first().waitFor()
    const before = await claims.count()
    await claims.first().getByRole('button', { name: 'wrong?' }).click()
    await claims.first().getByRole('button', { name: 'yes' }).click()
    await expect.poll(() => claims.count()).toBe(before - 1)
    await by().reload()
    await by().getByRole('heading', { name: 'BrookFormer', exact: true }).waitFor()
    await expect.poll(() => claims.count()).toBe(before - 1)
  })

  it('had no error in its console', () => expect(browsed.errors).toEqual([]))
})
