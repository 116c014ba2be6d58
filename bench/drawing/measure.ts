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

/** Milliseconds from an action in the page until a selector's text is another than before, and the frame after it is drawn. */
export function timed(page: Page, act: string, watched: string): Promise<number> {
  return page.evaluate(
    async ({ act: code, watched: selector }) => {
      const text = () => document.querySelector(selector)?.textContent ?? ''
      const before = text()
      const start = performance.now()
      new Function(code)()
      while (text() === before) {
        if (performance.now() - start > 20_000) throw new Error(`Nothing changed in ${selector} after ${code}`)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return performance.now() - start
    },
    { act, watched },
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
