import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../apps/web/dist', import.meta.url))
const NOT_BUILT = !existsSync(join(DIST, 'offline.html'))

describe.skipIf(NOT_BUILT)(`the page's files${NOT_BUILT ? ' (skipped: run "npm run build" first)' : ''}`, () => {
  const html = NOT_BUILT ? '' : readFileSync(join(DIST, 'page/index.html'), 'utf8')
  const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, path = '']) => path)

  it('are under 500 kB gzip before anything is loaded lazily', () => {
    expect(first.some((path) => path.endsWith('.js')) && first.some((path) => path.endsWith('.css'))).toBe(true)
    const sizes = [html, ...first.map((path) => readFileSync(join(DIST, 'page', path)))].map((file) => gzipSync(file).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000)
  })

  it('as one file, without data, are under 2 MB', () => {
    expect(readFileSync(join(DIST, 'offline.html')).length).toBeLessThan(2_000_000)
  })

  it('name no other host', () => {
    expect(first.every((path) => !path.includes('//'))).toBe(true)
    expect(html).not.toMatch(/<script(?! type="module")/u)
  })
})
