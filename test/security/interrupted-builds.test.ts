import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from '@claimgraph/model'
import seedrandom from 'seedrandom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimgraph } from '../../apps/cli/test/run-bin.js'

const BIN = fileURLToPath(new URL('../../apps/cli/bin/claimgraph.js', import.meta.url))
const PAPERS = 300
const LIBRARIES = 5
const KILLS_EACH = 20
/** Long, since tests run beside each other on few cores. */
const PATIENCE = 120_000

/** What a library and its graph are, whatever order the papers came in: a digest of each, since they are long. */
interface Outcome {
  readonly papers: number
  readonly entries: string
  readonly graph: string
}

let folder: string
let undisturbed: Outcome
/** Milliseconds from the start of a build to its end, when nothing stops it. */
let wholeTime: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-interrupted-'))
  const db = await freshLibrary('undisturbed')
  const started = performance.now()
  await complete(db)
  wholeTime = performance.now() - started
  undisturbed = await outcomeOf(db)
}, PATIENCE)
afterAll(() => rm(folder, { recursive: true, force: true }))

const HERBS = ['Moss', 'Fern', 'Lichen', 'Sedge', 'Clover', 'Thistle', 'Heather', 'Bracken']
const KINDS = ['Net', 'Diff', 'GAN', 'Former', 'Flow']
const model = (n: number) => `${HERBS[n % HERBS.length] ?? ''}${KINDS[n % KINDS.length] ?? ''}-${n % 97}`

/** The first `count` papers of one long listing, a paper a line. */
function listing(count: number): string {
  return Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `p${n}`,
      title: `${model(n)}: Growing Pictures in ${n + 2} Steps`,
      abstract: `We propose ${model(n)}, a model for image generation. On CIFAR-10, ${model(n)} outperforms ${model(n + 1)} in FID. It reaches an FID of ${(n % 50) + 1.5}.`,
    }),
  ).join('\n')
}

async function freshLibrary(name: string): Promise<string> {
  return join(await mkdtemp(join(folder, `${name}-`)), 'library.jsonl')
}

async function listingFile(db: string, count: number): Promise<string> {
  const path = join(db, '..', 'papers.jsonl')
  await writeFile(path, listing(count))
  return path
}

async function complete(db: string): Promise<void> {
  const { code, stderr } = await claimgraph(['build', await listingFile(db, PAPERS), '--db', db])
  expect(code, stderr).toBe(0)
}

async function outcomeOf(db: string): Promise<Outcome> {
  const [, ...lines] = (await readFile(db, 'utf8')).trimEnd().split('\n')
  const { code, stdout, stderr } = await claimgraph(['export', '--format', 'json', '--out', '-', '--db', db])
  expect(code, stderr).toBe(0)
  // The library's own id comes from the moment it was made.
  const graph = stdout.replace(/"library":"\w+"/u, '')
  return { papers: lines.length, entries: digest('entries', lines.sort().join('\n')), graph: digest('graph', graph) }
}

async function killedBuild(db: string, count: number, after: number): Promise<void> {
  const child = spawn(process.execPath, [BIN, 'build', await listingFile(db, count), '--db', db], {
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const closed = once(child, 'close')
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  await closed
  clearTimeout(timer)
}

describe('a build that is killed', () => {
  it(
    `at ${LIBRARIES * KILLS_EACH} random moments, then let finish, leaves what an undisturbed one leaves`,
    async () => {
      const random = seedrandom('killed')
      const lives = Array.from({ length: LIBRARIES }, () => Array.from({ length: KILLS_EACH }, () => random()))
      const lead = async (moments: readonly number[]) => {
        const db = await freshLibrary('killed')
        for (const [n, moment] of moments.entries()) {
          await killedBuild(db, Math.ceil((PAPERS * (n + 1)) / KILLS_EACH), wholeTime * (0.2 + 0.9 * moment))
        }
        await complete(db)
        expect(await outcomeOf(db)).toEqual(undisturbed)
      }
      while (lives.length > 0) await Promise.all(lives.splice(0, 2).map(lead))
    },
    5 * PATIENCE,
  )
})

describe('a disk that is full', () => {
  /** Run the program where no file may grow beyond so many blocks of 1,024 bytes. */
  async function withLimit(blocks: number, args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
    const child = spawn('bash', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, BIN, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, stderr }
  }

  it.each([1, 40, 200])(
    'after %i kB ends the build with a reason, and the next one finishes it',
    async (blocks) => {
      const db = await freshLibrary('full')
      const { code, stderr } = await withLimit(blocks, ['build', await listingFile(db, PAPERS), '--db', db])
      expect(code).toBe(1)
      expect(stderr).toMatch(/too large|no space|EFBIG|ENOSPC/iu)
      expect(stderr).not.toMatch(/^\s+at /mu)
      await complete(db)
      expect(await outcomeOf(db)).toEqual(undisturbed)
    },
    PATIENCE,
  )

  it(
    'under an export ends it with a reason',
    async () => {
      const db = await freshLibrary('export')
      await complete(db)
      const { code, stderr } = await claimgraph(['export', '--format', 'graphml', '--out', '/dev/full', '--db', db])
      expect(code).toBe(1)
      expect(stderr).toMatch(/no space|ENOSPC/iu)
    },
    PATIENCE,
  )
})

describe('two builds at once', () => {
  it(
    'do not mix: who comes second is told, and may come again',
    async () => {
      const db = await freshLibrary('two')
      const path = await listingFile(db, PAPERS)
      const ended = await Promise.all([1, 2].map(() => claimgraph(['build', path, '--db', db])))
      const refused = ended.filter(({ code }) => code !== 0)
      expect(refused.length).toBeLessThan(2)
      for (const { code, stderr } of refused) {
        expect(code).toBe(1)
        expect(stderr).toMatch(/process \d+/u)
      }
      await complete(db)
      expect(await outcomeOf(db)).toEqual(undisturbed)
    },
    PATIENCE,
  )
})
