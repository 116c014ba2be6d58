import { existsSync } from 'node:fs'
import { run } from '../run.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the tests of the page: `CLAIMGRAPH_CHROMIUM`, one that is installed, or Debian's, installed here when we are root.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>}
 */
export async function needChromium() {
  const found = findChromium() ?? (await installChromium())
  return found
    ? { env: { CLAIMGRAPH_CHROMIUM: found } }
    : { missing: 'no Chromium, and it cannot be installed here (needs Debian and root)' }
}

function findChromium() {
  return [process.env.CLAIMGRAPH_CHROMIUM, ...PLACES].find((path) => path && existsSync(path))
}

async function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write('Installing Chromium for the tests of the page…\n')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { quiet: true, env })
  await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { quiet: true, env })
  return findChromium()
}
