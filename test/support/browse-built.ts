import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startBrowser } from './browser.js'
import { serveBuilt } from './serve-built.js'

/** The built page of some listings in a real browser. */
export interface Browsed {
  readonly page: Page
  readonly url: string
  /** What the page wrote to its console as an error, and what it threw. */
  readonly errors: readonly string[]
  /** Go to an address as if for the first time; `{NAME}` in it stands for the id of what has the name. */
  readonly open: (hash: string) => Promise<void>
  /** How many nodes the page says that it shows. */
  readonly shown: () => Promise<number>
  /** Where CLAIMGRAPH_SCREENSHOTS=1, the page as it is now becomes `docs/images/NAME.png`. */
  readonly screenshot: (name: string) => Promise<void>
  /** Ends browser and server; gives the server's exit code. */
  readonly end: () => Promise<number | null>
}

const IMAGES = fileURLToPath(new URL('../../docs/images', import.meta.url))

/** Build listings by the command line, serve them (`more` are further options of `serve`) and open the page. */
export async function browseBuilt(listings: string | readonly string[], more: readonly string[] = []): Promise<Browsed> {
  const built = await serveBuilt(listings, more)
  const browser = await startBrowser()
  const page = await browser.newPage({ viewport: { width: 1200, height: 740 }, reducedMotion: 'reduce' })
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  const status = page.locator('.status').getByText('nodes shown')
  const open = async (hash: string) => {
    const names = [...hash.matchAll(/\{([^}]+)\}/gu)].map((match) => match[1] ?? '')
    const ids = new Map<string, string>(
      await Promise.all(names.map(async (name) => [`{${name}}`, await idOf(built.url, name)] as const)),
    )
    await page.goto('about:blank')
    await page.goto(`${built.url}${hash.replaceAll(/\{[^}]+\}/gu, (name) => ids.get(name) ?? '')}`)
    await status.waitFor()
  }
  return {
    page,
    url: built.url,
    errors,
    open,
    shown: async () => Number(/^([\d,]+) of/u.exec((await status.textContent()) ?? '')?.[1]?.replace(',', '')),
    screenshot: async (name) => {
      if (process.env.CLAIMGRAPH_SCREENSHOTS !== '1') return
      await page.waitForTimeout(1000)
      await page.screenshot({ path: `${IMAGES}/${name}.png` })
    },
    end: async () => {
      await browser.close()
      return built.end()
    },
  }
}

async function idOf(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}api/nodes/${encodeURIComponent(name)}`)
  return ((await response.json()) as { readonly node: { readonly id: string } }).node.id
}
