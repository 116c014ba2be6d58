import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SKIP_BROWSER, startBrowser } from './support/browser.js'
import { must } from './support/run.js'

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))
const WAIT = 120_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-examples-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Standard output of one example, run as a user runs it. */
async function run(name: string, args: readonly string[] = [], input = ''): Promise<string> {
  return (await must(process.execPath, [join(EXAMPLES, name), ...args], folder, input)).stdout
}

/** A listing of some abstracts. */
async function listing(name: string, abstracts: readonly string[]): Promise<string> {
  const lines = abstracts.map((abstract, n) => JSON.stringify({ title: `On ${name} ${n}`, abstract }))
  await writeFile(join(folder, `${name}.jsonl`), lines.join('\n'))
  return join(folder, `${name}.jsonl`)
}

describe('the examples', () => {
  it('are all short and all run here', async () => {
    const names = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.mjs'))
    expect(names.sort()).toEqual([
      'cypher-anywhere.mjs',
      'leaderboard-to-graphml.mjs',
      'mark-spans.mjs',
      'watch-claims.mjs',
      'who-compares.mjs',
    ])
    for (const name of names) expect((await readFile(join(EXAMPLES, name), 'utf8')).split('\n').length).toBeLessThan(60)
  })

  it(
    'who-compares prints the papers that compare against a model',
    async () => {
      const path = await listing('who', [
        'We propose HeronNet. HeronNet outperforms DiT on ImageNet.',
        'We propose Plover. Plover is fast.',
      ])
      const printed = await run('who-compares.mjs', [path, 'DiT'])
      expect(printed).toMatch(
        /^1 papers compare against DiT\n\nOn who 0\n {2}HeronNet outperforms it \(confidence [01]\.\d\d\)\n {2}"HeronNet outperforms DiT/u,
      )
      expect(printed).not.toContain('On who 1')
      expect(await run('who-compares.mjs')).toMatch(/^\d+ papers compare against VAR\n/u)
    },
    WAIT,
  )

  it('mark-spans marks where things stand, and where a claim is stated', async () => {
    const printed = await run('mark-spans.mjs')
    expect(printed).toContain('[HeronNet | named proposed]')
    expect(printed).toContain('outperforms [DiT | named baseline] in [FID | metric]')
    expect(printed).toMatch(
      /claim: HeronNet outperforms DiT; metrics: FID; benchmarks: ImageNet 256x256\n {2}stated at \d+ to \d+: "HeronNet outperforms DiT/u,
    )
    expect(await run('mark-spans.mjs', [], 'Nothing is named here.')).toBe('Nothing is named here.\n')
  })

  it('cypher-anywhere finds the fastest ways, and refuses a wrong query', async () => {
    const [columns, ...rest] = (await run('cypher-anywhere.mjs')).split('\n')
    expect(columns).toBe('to | lines | minutes')
    expect(rest.slice(0, 4)).toEqual([
      'Market | red | 4',
      'Hill | red, red | 7',
      'Old Mill | red, blue | 9',
      'Old Mill | red, red, blue | 16',
    ])
    expect(rest.join('\n')).toContain('Variable `t` is not defined')
  })

  it(
    'leaderboard-to-graphml ranks results, and writes a file that holds the graph',
    async () => {
      const path = await listing('board', [
        'We propose HeronNet. HeronNet achieves an FID of 2.10 on ImageNet.',
        'We propose Plover. Plover achieves an FID of 1.90 on ImageNet.',
      ])
      const out = join(folder, 'board.graphml')
      const printed = await run('leaderboard-to-graphml.mjs', [path, 'ImageNet', out])
      expect(printed.split('\n').slice(0, 3)).toEqual([
        'ImageNet by FID, lower is better',
        '1. Plover: 1.90, by On board 1',
        '2. HeronNet: 2.10, by On board 0',
      ])
      const nodes = Number(/(\d+) nodes/u.exec(printed)?.[1])
      expect((await readFile(out, 'utf8')).match(/<node /gu)).toHaveLength(nodes)
    },
    WAIT,
  )

  it(
    'watch-claims tells what is new since the last build, and nothing twice',
    async () => {
      const db = join(folder, 'watched.jsonl')
      const first = await listing('first', ['We propose HeronNet. HeronNet outperforms DiT on ImageNet.'])
      const second = await listing('second', [
        'We propose Plover. Plover outperforms DiT on ImageNet.',
        'We propose Dunlin. Dunlin outperforms VAR.',
      ])
      expect(await run('watch-claims.mjs', [db, first, 'DiT', 'Nobody'])).toMatch(
        /^DiT: HeronNet outperforms it, says "On first 0": .*\n1 new claims\n$/u,
      )
      expect(await run('watch-claims.mjs', [db, second, 'DiT', 'Nobody'])).toMatch(
        /^DiT: Plover outperforms it, says "On second 0": .*\n1 new claims\n$/u,
      )
      expect(await run('watch-claims.mjs', [db, second, 'DiT', 'Nobody'])).toBe('0 new claims\n')
    },
    WAIT,
  )

  it.skipIf(SKIP_BROWSER)(
    'browser extracts, builds a graph and queries it in a page that asks no server',
    async () => {
      const outDir = join(folder, 'page')
      const root = join(EXAMPLES, 'browser')
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
      })
      const server = await preview({
        root,
        configFile: false,
        logLevel: 'error',
        build: { outDir },
        preview: { port: 0, host: '127.0.0.1' },
      })
      const browser = await startBrowser()
      try {
        const page = await browser.newPage()
        const errors: string[] = []
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
        page.on('pageerror', (error) => errors.push(error.message))
        await page.goto(server.resolvedUrls?.local[0] ?? '')
        const rows = page.locator('#rows')
        await rows.filter({ hasText: 'HeronNet | FID | DiT' }).waitFor()
        expect(await page.locator('mark').allTextContents()).toEqual(
          expect.arrayContaining(['HeronNet', 'image generation', 'ImageNet', 'DiT', 'FID']),
        )
        await page.locator('#abstract').fill('We propose Plover. Plover outperforms VAR in FID.')
        await rows.filter({ hasText: 'Plover | FID | VAR' }).waitFor()
        await page.locator('#query').fill('MATCH (n) RETURN m')
        await rows.filter({ hasText: 'Variable `m` is not defined' }).waitFor()
        expect(errors).toEqual([])
      } finally {
        await browser.close()
        await server.close()
      }
    },
    WAIT,
  )
})
