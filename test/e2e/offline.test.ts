import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { runBuilt } from '../support/serve-built.js'

const LISTING = 'examples/autoregressive-generation.txt'
const EVIL = '</script><script>document.title="taken"</script><!-- <img src=x onerror=alert(1)>'

describe.skipIf(SKIP_BROWSER)(`a page from disk, in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let folder: string
  let browser: Browser
  let page: Page
  const asked: string[] = []
  const errors: string[] = []
  const exported = (...more: readonly string[]) =>
    runBuilt(['export', '--format', 'html', '--db', join(folder, 'library.jsonl'), ...more])
  const openFile = async (name: string, hash = '') => {
    await page.goto('about:blank')
    await page.goto(`${pathToFileURL(join(folder, name)).href}${hash}`)
    await page.getByText('nodes shown').waitFor()
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-offline-'))
    const evil = join(folder, 'evil.jsonl')
    await writeFile(
      evil,
      JSON.stringify({
        title: `EvilNet: ${EVIL}`,
        abstract: `We propose EvilNet. EvilNet outperforms VAR in FID. ${EVIL} \u2028`,
      }),
    )
    await runBuilt(['build', LISTING, evil, '--db', join(folder, 'library.jsonl')])
    await exported('--out', join(folder, 'whole.html'))
    await exported('--out', join(folder, 'around.html'), '--around', 'VAR')
    await exported(
      '--out',
      join(folder, 'query.html'),
      '--query',
      'MATCH (a:Model)-[c:OUTPERFORMS]->(b:Model) RETURN a, c, b LIMIT 5',
    )
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('finds a model and shows its claims, each with its sentence', async () => {
    await openFile('whole.html')
    await page.keyboard.press('/')
    await page.keyboard.type('VAR')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
    expect(await page.locator('.claim .sentence').first().textContent()).toMatch(/VAR/u)
    expect(await page.getByText('wrong?').count()).toBe(0)
  })

  it('shows a paper with what was found marked in its abstract', async () => {
    await openFile('whole.html', '#/graph?node=model:var')
    await page.locator('.papers .paper-title').first().click()
    await page.locator('.abstract mark.found').first().waitFor()
  })

  it('has table and boards', async () => {
    await openFile('whole.html', '#/table?table=lines')
    expect(await page.locator('.middle tbody tr').count()).toBeGreaterThan(20)
    await openFile('whole.html', '#/boards?board=baselines&about=VAR')
    await page.locator('.board .claim, .board tbody tr').first().waitFor()
  })

  it('runs Cypher, and says where a wrong query is wrong', async () => {
    await openFile('whole.html', `#/cypher?cypher=${encodeURIComponent('MATCH (m:Model) RETURN count(m) AS models')}&ran=true`)
    await page.getByText(/^1 row in/u).waitFor()
    expect(Number(await page.locator('.middle tbody td').first().textContent())).toBeGreaterThan(100)
    await openFile('whole.html', `#/cypher?cypher=${encodeURIComponent('MATCH (m RETURN m')}&ran=true`)
    await page.locator('.failure .report').waitFor()
  })

  it('lays out in a worker of its own', async () => {
    await openFile('whole.html')
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Stop the layout (l)' }).waitFor()
    await page.keyboard.press('l')
  })

  it('offers nothing that needs a server', async () => {
    await openFile('whole.html')
    expect(await page.getByRole('button', { name: 'Try it' }).count()).toBe(0)
    expect(await page.getByLabel('Add papers from a listing').count()).toBe(0)
  })

  it('takes a title full of markup for a text', async () => {
    await openFile('whole.html', '#/graph?node=model:evilnet')
    await page.getByRole('heading', { name: 'EvilNet', exact: true }).waitFor()
    expect(await page.locator('.side').textContent()).toContain('<!-- <img src=x onerror=alert(1)>')
    expect(await page.title()).toContain('EvilNet')
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  })

  it('goes back and forward', async () => {
    await openFile('whole.html')
    await page.locator('.ranking .node-button').first().click()
    await page.locator('.facts h2').waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'whom everybody compares with' }).waitFor()
  })

  it('holds a part with the papers behind it, and opens with what was chosen', async () => {
    await openFile('query.html')
    expect(await page.getByText('nodes shown').textContent()).toMatch(/^\d+ of \d\d nodes/u)
    await openFile('around.html')
    await expect.poll(() => page.url()).toContain('hide=')
    await page.getByRole('switch', { name: /^Papers/u }).waitFor()
    expect(await page.getByRole('switch', { name: /^Papers/u }).getAttribute('aria-checked')).toBe('true')
  })

  it('gives a page of what is shown, which opens too', async () => {
    await openFile('whole.html', '#/graph?node=model:var&community=0')
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.menu section', { hasText: 'What is shown' }).getByRole('button', { name: /^HTML/u }).click(),
    ])
    await download.saveAs(join(folder, 'view.html'))
    await openFile('view.html')
    await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
    await page.locator('.claim .sentence').first().waitFor()
    expect((await readFile(join(folder, 'view.html'))).length).toBeLessThan((await readFile(join(folder, 'whole.html'))).length)
  })

  it('allows its own script and style by their hashes, and nothing else', async () => {
    const html = await readFile(join(folder, 'whole.html'), 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? ''
    const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toContain(
      `default-src 'none'; script-src ${hashOf(/<script type="module">([^]*?)<\/script>/u.exec(html)?.[1])};`,
    )
    expect(policy).toContain(`style-src ${hashOf(/<style>([^]*?)<\/style>/u.exec(html)?.[1])};`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.taken = "yes"'
      document.body.append(script)
      return document.body.dataset.taken
    })
    expect(ran).toBeUndefined()
    const reached = await page.evaluate(() =>
      fetch('data:text/plain,hello').then(
        () => 'reached',
        () => 'refused',
      ),
    )
    expect(reached).toBe('refused')
    errors.splice(0, errors.length, ...errors.filter((error) => !/Content Security Policy|violates/u.test(error)))
  })

  it('asked for nothing but itself, and had no error', () => {
    expect(asked.filter((url) => !/^(?:file|blob|data|about):/u.test(url))).toEqual([])
    expect(errors).toEqual([])
  })
})
