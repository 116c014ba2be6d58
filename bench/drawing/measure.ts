import type { Browser, Page } from 'playwright-core'

/** The half and the 95th part in a hundred of some measures. */
export interface Spread {
  readonly half: number
  readonly most: number
}

/** Median and 95th percentile (nearest rank); 0 for none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { half: at(0.5), most: at(0.95) }
}

/** Milliseconds from the navigation to the drawn graph, in a browser context of its own: nothing is cached. */
export async function firstView(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.status').getByText('nodes shown').waitFor()
  const time = await page.evaluate(drawn)
  await context.close()
  return time
}

/** When the next two frames are through: what was asked for is on the screen. Runs in the page. */
function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
  })
}

/** What a reader does, as the page meets it. */
export type Action =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'click'; readonly selector: string; readonly at: number }
  | { readonly kind: 'go'; readonly hash: string }

/** Milliseconds from an action until the text of a selector is another than before, and the frame after it is drawn; timed in the page itself. */
export function timed(page: Page, action: Action, watched: string): Promise<number> {
  return page.evaluate(
    async ({ action: wanted, watched: selector }) => {
      const text = () => document.querySelector(selector)?.textContent ?? ''
      const act = () => {
        if (wanted.kind === 'go') location.hash = wanted.hash
        else if (wanted.kind === 'click') document.querySelectorAll<HTMLElement>(wanted.selector)[wanted.at]?.click()
        else {
          const field = document.querySelector<HTMLInputElement>('#search')
          field?.focus()
          // React watches its own field; this goes past it, as a key press does.
          if (field) Reflect.set(HTMLInputElement.prototype, 'value', wanted.text, field)
          field?.dispatchEvent(new Event('input', { bubbles: true }))
        }
      }
      const before = text()
      const start = performance.now()
      act()
      while (text() === before) {
        if (performance.now() - start > 20_000) throw new Error(`Nothing changed in ${selector} after ${JSON.stringify(wanted)}`)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return performance.now() - start
    },
    { action, watched },
  )
}

const STEPS = 60

/** Milliseconds between frames while the drawing is dragged to and fro, from a place where no node lies. */
export async function panning(page: Page, from: { readonly x: number; readonly y: number }): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(window, { frames, stopFrames: false })
    let last = performance.now()
    const step = (now: number) => {
      frames.push(now - last)
      last = now
      if (!(window as unknown as { stopFrames: boolean }).stopFrames) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let i = 1; i <= STEPS; i++) {
    const far = 3 * (i <= STEPS / 2 ? i : STEPS - i)
    await page.mouse.move(from.x + far, from.y + far / 2)
  }
  await page.mouse.up()
  return page.evaluate(() => {
    const measured = window as unknown as { frames: readonly number[]; stopFrames: boolean }
    measured.stopFrames = true
    return measured.frames.slice(2)
  })
}
