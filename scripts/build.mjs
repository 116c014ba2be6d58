import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must, root } from './run.mjs'

/** Compile packages and apps (incremental), and bundle the page, as files and as one file, when it is older than what it is made of. */
export async function build({ quiet = false } = {}) {
  await must(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { quiet })
  if (pageIsCurrent()) return
  for (const config of ['vite.config.ts', 'vite.offline.config.ts'])
    await must(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn'],
      { quiet, cwd: join(root, 'apps/web') },
    )
}

const PAGE_SOURCES = [
  'apps/web/src',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/vite.offline.config.ts',
  'apps/web/one-file.ts',
  'package-lock.json',
  ...['model', 'graph', 'cypher', 'export'].map((name) => `packages/${name}/src`),
]

function pageIsCurrent() {
  const pages = ['page/index.html', 'offline.html'].map((page) => join(root, 'apps/web/dist', page))
  if (!pages.every((page) => existsSync(page))) return false
  const built = Math.min(...pages.map((page) => statSync(page).mtimeMs))
  return PAGE_SOURCES.every((source) => newest(join(root, source)) <= built)
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
