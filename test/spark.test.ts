import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from './support/run.js'

/** Python with PySpark (see scripts/needs/spark.mjs); undefined where it cannot be had, and these tests are skipped. */
const PYTHON = process.env.CLAIMGRAPH_SPARK
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'apps/cli/bin/claimgraph.js')
const WAIT = 600_000
/** As small as the data. */
const SUBMIT = '--master local[2] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 pyspark-shell'

const RIVALS = ['DiT', 'VAR', 'LDM']
/** A paper in the form of arXiv's bulk metadata. */
function paper(n: number): Readonly<Record<string, unknown>> {
  const abstract = `  We propose Plover-${n}, a sampler.\n  Plover-${n} outperforms ${RIVALS[n % 3] ?? ''} on ImageNet by ${n + 2} FID points.\n`
  const versions = [{ version: 'v1', created: 'Mon, 1 Jan 2024 00:00:00 GMT' }]
  const categories = n % 4 === 0 ? 'math.AG' : 'stat.ML cs.LG'
  return {
    id: `2401.${String(n).padStart(5, '0')}`,
    title: `Plover-${n}:\n  a sampler`,
    abstract,
    authors: 'A. Writer',
    categories,
    versions,
  }
}
const PAPERS = Array.from({ length: 100 }, (_, n) => paper(n))
const OURS = PAPERS.filter(({ categories }) => String(categories).includes('cs.LG'))
const SILENT = { ...paper(1), id: '2401.77777', title: '', abstract: '' }
/** The id of a library, which is random. */
const LIBRARY = /,[0-9a-f]{16}(?=,|$)/gmu
/** Papers, with what a real file may hold besides: a torn line, an empty one, one without an id, one without a text, one paper twice. */
const LINES = [...PAPERS.slice(0, 50).map((one) => JSON.stringify(one)), '{"id": "2401.4', '', '{"title": "no id"}']
  .concat(JSON.stringify(SILENT), JSON.stringify(PAPERS[1]))
  .concat(PAPERS.slice(50).map((one) => JSON.stringify(one)))

describe.skipIf(PYTHON === undefined && process.env.CI !== 'true')('the Spark job', () => {
  let folder: string
  const at = (name: string): string => join(folder, name)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-spark-'))
    await writeFile(at('arxiv.json'), `${LINES.join('\n')}\n`)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  function startJob(...options: readonly string[]): ChildProcess {
    const job = [
      join(ROOT, 'deploy/spark/extract_job.py'),
      '--input',
      at('arxiv.json'),
      '--out',
      at('claims'),
      '--categories',
      'cs.LG',
    ]
    const claimgraph = ['--claimgraph', `"${process.execPath}" "${BIN}"`]
    const env = { SPARK_LOCAL_IP: '127.0.0.1', SPARK_LOCAL_DIRS: folder, PYSPARK_PYTHON: PYTHON, PYSPARK_SUBMIT_ARGS: SUBMIT }
    // A group of its own, so that an interruption takes the virtual machine along.
    return spawn(PYTHON ?? '', [...job, '--per-process', '8', ...claimgraph, ...options], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      detached: true,
    })
  }

  async function endOf(
    job: ChildProcess,
  ): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
    let [stdout, stderr] = ['', '']
    job.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    job.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const [code] = (await once(job, 'close')) as [number | null]
    return { code, stdout, stderr }
  }

  /** Standard output of the command line. */
  async function claimgraph(args: readonly string[], input = ''): Promise<string> {
    const { stdout } = await must(process.execPath, [BIN, ...args], folder, input)
    return stdout
  }

  /** Parquet files of each round that is complete. */
  async function rounds(): Promise<Readonly<Record<string, readonly string[]>>> {
    const names = existsSync(at('claims/records')) ? (await readdir(at('claims/records'))).sort() : []
    const complete = names.filter((name) => existsSync(at(`claims/records/${name}/_SUCCESS`)))
    return Object.fromEntries(
      await Promise.all(complete.map(async (name) => [name, (await readdir(at(`claims/records/${name}`))).sort()] as const)),
    )
  }

  it(
    'killed in the middle and run again loses nothing, doubles nothing, and does no round twice',
    async () => {
      const first = startJob('--per-round', '25')
      const interrupted = endOf(first)
      while (Object.keys(await rounds()).length === 0 && first.exitCode === null) await setTimeout(50)
      if (first.pid !== undefined && first.exitCode === null) process.kill(-first.pid, 'SIGKILL')
      const { code, stderr } = await interrupted
      expect(code, stderr).toBe(null)
      const before = await rounds()
      expect(Object.keys(before).length, stderr).toBeGreaterThan(0)

      const second = await endOf(startJob('--per-round', '25', '--graph', at('graph')))
      expect(second.code, second.stderr).toBe(0)
      const after = await rounds()
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
      expect(after).toMatchObject(before)
      const records = (await claimgraph(['extract', '-'], OURS.map((one) => JSON.stringify(one)).join('\n')))
        .trimEnd()
        .split('\n')
      const count = (what: 'claims' | 'results'): number =>
        records.reduce(
          (sum, line) => sum + (JSON.parse(line) as Readonly<Record<typeof what, readonly unknown[]>>)[what].length,
          0,
        )
      // Skipped: the torn line, the one without an id, the one without a text.
      const told = { papers: 76, records: 75, claims: count('claims'), results: count('results'), skipped: 3 }
      expect(JSON.parse(second.stdout)).toEqual(told)
      expect(told.claims).toBeGreaterThanOrEqual(75)
    },
    WAIT,
  )

  it(
    'makes the graph that a build of the same papers makes, and its files for neo4j-admin',
    async () => {
      await claimgraph(['build', '-', '--db', at('built.jsonl')], OURS.map((one) => JSON.stringify(one)).join('\n'))
      const csv = (db: string) => claimgraph(['export', '--format', 'csv', '--out', '-', '--db', db])
      expect(await csv(at('graph/claimgraph.jsonl'))).toBe(await csv(at('built.jsonl')))
      await claimgraph(['export', '--format', 'neo4j-csv', '--out', at('expected'), '--db', at('built.jsonl')])
      const names = (await readdir(at('expected'))).filter((name) => name.endsWith('.csv.gz'))
      expect(names).toEqual(expect.arrayContaining(['Paper.csv.gz', 'Model.csv.gz', 'OUTPERFORMS-Model-Model.csv.gz']))
      expect((await readdir(at('graph/neo4j-csv'))).filter((name) => name.endsWith('.csv.gz'))).toEqual(names)
      for (const name of names) {
        const text = async (path: string): Promise<string> =>
          gunzipSync(await readFile(path))
            .toString()
            .replaceAll(LIBRARY, '')
        expect(await text(at(`graph/neo4j-csv/${name}`))).toBe(await text(at(`expected/${name}`)))
      }
    },
    WAIT,
  )

  it(
    'refuses to mix two tasks in one folder',
    async () => {
      const { code, stderr } = await endOf(startJob('--per-round', '26'))
      expect(code).toBe(1)
      expect(stderr).toContain('expected another --out')
    },
    WAIT,
  )
})
