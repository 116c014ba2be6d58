import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NO_BROWSER, SKIP_BROWSER, startBrowser } from '../support/browser.js'
import { serveBuilt, type Built } from '../support/serve-built.js'
import { standStill } from '../support/stand-still.js'

const SCREENS = [
  '#/graph?node=model:var',
  '#/table',
  '#/boards?board=compare&about=FlexVAR&with=VAR',
  '#/cypher',
  '#/try',
  '#/graph?help=true',
]
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe.skipIf(SKIP_BROWSER)(
  `the page for everyone, in a real browser${SKIP_BROWSER ? ` (skipped: ${NO_BROWSER})` : ''}`,
  () => {
    let built: Built
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      built = await serveBuilt('examples/autoregressive-generation.txt')
      browser = await startBrowser()
    })
    afterAll(async () => {
      await browser.close()
      await built.end()
    })
    afterEach(() => page.context().close())

    const open = async (hash: string, options: BrowserContextOptions = {}) => {
      page = await (
        await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
      ).newPage()
      await page.goto(`${built.url}${hash}`)
      await page.getByText('nodes shown').waitFor()
    }
    const hash = () => new URL(page.url()).hash
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')

    describe('by keyboard alone', () => {
      it.each(SCREENS)('reaches all that can be pressed, and shows where it is: %s', async (address) => {
        await open(address)
        await standStill(page.locator('body'))
        const wanted = await page.evaluate(() => {
          const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex="0"]')
          const pressable = [...all].filter(
            (one) =>
              one.tabIndex >= 0 &&
              !one.matches(':disabled') &&
              one.checkVisibility() &&
              one.closest('details:not([open]) > :not(summary)') === null,
          )
          pressable.forEach((one, i) => (one.dataset.stop = String(i)))
          return pressable.length
        })
        const reached = new Set<string>()
        const unseen: string[] = []
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        for (let i = 0; i < wanted + 20; i++) {
          await page.keyboard.press('Tab')
          const { stop, seen, html } = await page.evaluate(() => {
            const one = document.activeElement as HTMLElement
            const outlined = (element: Element | null): boolean =>
              element !== null &&
              Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2 &&
              getComputedStyle(element).outlineStyle !== 'none'
            return {
              stop: one.dataset.stop,
              seen: outlined(one) || outlined(one.closest('.code-field, .add-papers, .cm-editor')),
              html: one.outerHTML.slice(0, 100),
            }
          })
          if (stop === undefined) continue
          if (!seen) unseen.push(html)
          reached.add(stop)
        }
        expect(unseen).toEqual([])
        expect(reached.size).toBe(wanted)
      })

      it('walks from node to node on the canvas, and opens one', async () => {
        await open('#/graph')
        await page.locator('.canvas').focus()
        await page.keyboard.press('ArrowRight')
        const said = page.locator('[role="status"].unseen')
        await expect.poll(() => said.textContent()).toMatch(/, model, .*Enter opens it/u)
        const first = await said.textContent()
        await page.keyboard.press('ArrowLeft')
        await expect.poll(() => said.textContent()).not.toBe(first)
        const name = ((await said.textContent()) ?? '').split(', model')[0] ?? ''
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name, exact: true }).waitFor()
      })

      it('skips the top line', async () => {
        await open('#/table')
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        await page.keyboard.press('Tab')
        await expect.poll(focused).toContain('Skip to the content')
        await page.keyboard.press('Enter')
        await expect.poll(focused).toMatch(/^<main/u)
      })

      it('keeps the focus when what had it closes', async () => {
        await open('#/graph?node=model:var')
        await page.getByRole('button', { name: 'Close', exact: true }).focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'whom everybody compares with' }).waitFor()
        await expect.poll(focused).toMatch(/^<main/u)
        await page.getByRole('button', { name: 'Export' }).focus()
        await page.keyboard.press('Enter')
        await page.keyboard.press('ArrowDown')
        await expect.poll(focused).toContain('SVG')
        await page.keyboard.press('Escape')
        await expect.poll(focused).toContain('aria-label="Export"')
      })

      it('goes to every screen by a key, and lets single keys be switched off', async () => {
        await open('#/graph')
        for (const [key, screen] of [
          ['2', 'table'],
          ['3', 'boards'],
          ['4', 'cypher'],
          ['5', 'try'],
          ['1', 'graph'],
        ] as const) {
          await page.keyboard.press(key)
          await expect.poll(hash).toMatch(new RegExp(`^#/${screen}`, 'u'))
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        }
        await page.keyboard.press('?')
        await page.getByLabel('single keys do what is listed here').uncheck()
        await page.getByLabel('single keys do what is listed here').blur()
        await page.keyboard.press('2')
        expect(hash()).toMatch(/^#\/graph/u)
        await page.keyboard.press('Escape')
        await page.getByRole('heading', { name: 'Keys' }).waitFor({ state: 'detached' })
      })
    })

    describe('by touch', () => {
      const middle = async () => {
        const box = await page.locator('.canvas').boundingBox()
        return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
      }
      it('opens a node by a tap', async () => {
        await open('#/graph?at=model:var,0,0,0.3', PHONE)
        await standStill(page.locator('.canvas'))
        const { x, y } = await middle()
        await page.touchscreen.tap(x, y)
        await page.getByRole('heading', { name: 'VAR', exact: true }).waitFor()
      })

      /** Fingers go down at the first places, through the others, and up. */
      const drag = async (...places: readonly (readonly { x: number; y: number }[])[]) => {
        const touch = await page.context().newCDPSession(page)
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
          touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
        for (const [i, points] of places.entries()) await send(i === 0 ? 'touchStart' : 'touchMove', points)
        await send('touchEnd', [])
      }

      it.each([
        ['', '#/graph'],
        [', though a finger is on a node', '#/graph?at=model:var,0,0,0.9'],
      ])('comes nearer by a pinch%s', async (_, address) => {
        await open(address, PHONE)
        await standStill(page.locator('.canvas'))
        const { x, y } = await middle()
        await drag(
          ...[20, 40, 60, 80, 100].map((apart) => [
            { x, y },
            { x: x + apart, y },
          ]),
        )
        await expect.poll(() => Number(/at=[^&]*,([\d.]+)(?:&|$)/u.exec(hash())?.[1] ?? 9)).toBeLessThan(0.8)
      })

      it('moves the map again after a node was moved', async () => {
        await open('#/graph?at=model:var,0,0,0.3', PHONE)
        await standStill(page.locator('.canvas'))
        const before = hash()
        const { x, y } = await middle()
        await drag([{ x, y }], [{ x: x + 20, y }], [{ x: x + 40, y }])
        const corner = { x: 8, y: y - 40 }
        await drag([corner], [{ ...corner, x: 40 }], [{ ...corner, x: 80 }])
        await expect.poll(hash).not.toBe(before)
      })
    })

    describe('on small screens and under a magnifying glass', () => {
      it.each([
        ['a phone', 390, 844],
        ['200 % on a desktop of 1280 by 800', 640, 400],
        ['400 % on a desktop of 1280 by 1024', 320, 256],
      ])('nothing is wider than %s', async (_, width, height) => {
        await open('#/graph', { viewport: { width, height } })
        for (const address of SCREENS) {
          await page.evaluate((to) => (window.location.hash = to), address)
          await page.locator('main > *, .screen').first().waitFor()
          const over = await page.evaluate(() => {
            const scrolls = (one: Element): boolean => /auto|scroll|hidden/u.test(getComputedStyle(one).overflowX)
            const inScroller = (one: Element): boolean =>
              one.parentElement !== null &&
              one.parentElement !== document.body &&
              (scrolls(one.parentElement) || inScroller(one.parentElement))
            const wide = [...document.querySelectorAll('body *')].filter(
              (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !inScroller(one),
            )
            return {
              page: document.documentElement.scrollWidth - window.innerWidth,
              wide: wide.map((one) => one.outerHTML.slice(0, 80)),
            }
          })
          expect(over).toEqual({ page: 0, wide: [] })
        }
      })

      it('the panel lies beneath the canvas and can be read', async () => {
        await open('#/graph?node=model:var', { viewport: { width: 390, height: 844 } })
        const sentence = page.locator('.claim .sentence').first()
        await sentence.scrollIntoViewIfNeeded()
        const box = await sentence.boundingBox()
        expect(box?.width).toBeGreaterThan(280)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
      })
    })

    it.each(['reduce', 'no-preference'] as const)('moves only where motion is wanted: %s', async (reducedMotion) => {
      await open('#/graph', { reducedMotion })
      await page.route('**/api/graph?*', () => undefined)
      await page.reload()
      await page.locator('.skeleton').waitFor()
      const moving = await page.evaluate(() => document.getAnimations().length)
      expect(moving > 0).toBe(reducedMotion === 'no-preference')
    })

    it.each(['light', 'dark'] as const)(
      'in the system’s high contrast, %s, tells what is chosen and keeps the drawing',
      async (colorScheme) => {
        await open('#/graph?node=model:var', { forcedColors: 'active', colorScheme })
        const styles = await page.evaluate(() => {
          const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
          return {
            tab: of('.tabs [aria-current="page"]').outlineStyle,
            canvas: of('.canvas').forcedColorAdjust,
            button: of('.button').borderStyle,
          }
        })
        expect(styles).toEqual({ tab: 'solid', canvas: 'none', button: 'solid' })
      },
    )

    it.each([
      ['light', 'rgb(251, 251, 250)'],
      ['dark', 'rgb(16, 20, 27)'],
    ] as const)('begins in the system’s colours: %s', async (colorScheme, ground) => {
      await open('#/graph', { colorScheme })
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground)
    })
  },
)
