import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER } from '../support/browser.js'
import { browseBuilt, type Browsed } from '../support/browse-built.js'

type Act = (browsed: Browsed) => Promise<unknown>
const asItIs: Act = () => Promise.resolve()
const dark: Act = ({ page }) => page.locator('[data-action="theme"]').click()

/** Ten views: the picture's name, the address, what must be there, and what is done before the picture is taken. */
const VIEWS: readonly (readonly [name: string, hash: string, there: string, act: Act])[] = [
  ['first-view', '#/graph', '.ranking tbody tr', asItIs],
  ['page', '#/graph?node={VAR}', '.side .claim .sentence', asItIs],
  ['line', '#/graph?from={M-VAR}&to={VAR}', '.side .results li', asItIs],
  ['path', '#/graph?from={FlexVAR}&to={LDM}&chain=true', '.side .claim .sentence', asItIs],
  ['table', '#/table', '.middle tbody tr', asItIs],
  ['leaderboard', '#/boards?board=leaderboard&about={ImageNet 256x256}', '.board tbody tr', asItIs],
  ['side-by-side', '#/boards?board=compare&about={VAR}&with={DiT}', '.two-sides .outcomes', asItIs],
  ['community', '#/boards?board=communities&about=0', '.things li', asItIs],
  [
    'query-graph',
    '#/cypher',
    '.query-graph canvas',
    async ({ page }) => {
      await page.locator('.sample').last().click()
      await page.getByRole('tab', { name: 'graph' }).click()
    },
  ],
  [
    'paper-dark',
    '#/graph?node={VAR}',
    '.abstract mark.found',
    async (browsed) => {
      await dark(browsed)
      await browsed.page.locator('.papers .paper-title').first().click()
    },
  ],
]

describe.skipIf(SKIP_BROWSER)(`ten views of the page${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let browsed: Browsed
  beforeAll(async () => {
    browsed = await browseBuilt('examples/autoregressive-generation.txt')
  })
  afterAll(async () => {
    expect(await browsed.end()).toBe(0)
  })

  it.each(VIEWS)('%s', async (name, hash, there, act) => {
    await browsed.open(hash)
    await act(browsed)
    await browsed.page.locator(there).first().waitFor()
    await browsed.screenshot(name)
    expect(await browsed.page.locator('.failure').count()).toBe(0)
  })

  it('have no error in the console', () => expect(browsed.errors).toEqual([]))
})
