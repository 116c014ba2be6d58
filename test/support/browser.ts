import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where Chromium lies on the systems that we know; `CHROMIUM_PATH` goes before all. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Software WebGL, so that the graph is drawn on a machine without a graphics card too; nothing that asks the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine; undefined when there is none. */
const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place))

/** What a test that needs a browser says when it is skipped. */
export const NO_BROWSER = 'no Chromium on this machine: install one, or name it in CHROMIUM_PATH'

/** Whether browser tests are to be skipped. On CI a missing browser is a failure, not a reason to skip. */
export const SKIP_BROWSER = CHROMIUM === undefined && process.env.CI !== 'true'

/** Start the real browser without a window. */
export function startBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(NO_BROWSER)
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}
