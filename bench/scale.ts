/**
 * How extraction goes against the number of papers: `claimgraph extract -` as a cluster drives it, JSON Lines in and out, with one worker and with two. Abstracts are
 * made while they are written, by putting sentences of real ones together anew (seeded, the same on every run, nothing is stored). Memory is that of the whole
 * process, at each quarter of the way: flat when the four are alike.
 *   npm run bench scale -- [PAPERS.jsonl] [--sizes 1000,10000,100000] [--jobs 1,2]
 * Without a file the sentences are those of the bundled sample.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { findSentenceSpans } from '@claimgraph/text'

interface Draft {
  readonly title: string
  readonly abstract: string
}

/** What one run took. */
interface Measure {
  readonly seconds: number
  /** Processor time of all threads; absent where the system does not tell. */
  readonly cpu: number | undefined
  readonly records: number
  /** Resident megabytes at a quarter, half, three quarters and nearly all of the records. */
  readonly memory: readonly (number | undefined)[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,10000' }, jobs: { type: 'string', default: '1,2' } },
})
const numbers = (list: string): readonly number[] => list.split(',').map(Number)

function readDrafts(path: string | undefined): readonly Draft[] {
  if (path !== undefined) {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as Draft)
  }
  const lines = readFileSync('examples/autoregressive-generation.txt', 'utf8').split('\n').slice(2)
  return lines.flatMap((title, n) => (n % 2 === 0 ? [{ title, abstract: lines[n + 1] ?? '' }] : []))
}

/** Numbers of 0 to 1, always the same (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Lines of JSON: each abstract has as many sentences as some real one, each of them from any. */
function* makeLines(count: number, drafts: readonly Draft[]): Generator<string> {
  const random = createRandom(count)
  const cut = ({ abstract }: Draft): readonly string[] =>
    findSentenceSpans(abstract).map(({ start, end }) => abstract.slice(start, end))
  const sentences = drafts.map(cut).filter((list) => list.length > 0)
  const pool = sentences.flat()
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  for (let n = 0; n < count; n++) {
    const abstract = any(sentences).map(() => any(pool))
    yield `${JSON.stringify({ id: `made-${n}`, title: `${any(drafts).title} ${n}`, abstract: abstract.join(' ') })}\n`
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>

async function feed({ stdin }: Child, lines: Iterable<string>): Promise<void> {
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length < 65_536) continue
    if (!stdin.write(text)) await once(stdin, 'drain')
    text = ''
  }
  stdin.end(text)
}

/** What Linux says of a process: resident megabytes, and seconds of processor time. */
function look(pid: number): { readonly memory?: number; readonly cpu?: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
    // Of proc(5): utime and stime in ticks of 10 ms, rss in pages of 4 kB.
    return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: (Number(fields[21]) * 4096) / 1e6 }
  } catch {
    return {}
  }
}

async function measure(count: number, jobs: number, drafts: readonly Draft[]): Promise<Measure> {
  const start = performance.now()
  const args = ['apps/cli/bin/claimgraph.js', 'extract', '-', '--extractor', 'fast', '--jobs', String(jobs)]
  const child: Child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const fed = feed(child, makeLines(count, drafts))
  const marks = [0.25, 0.5, 0.75, 0.98].map((part) => Math.floor(part * count))
  const memory: (number | undefined)[] = []
  let [records, cpu] = [0, undefined as number | undefined]
  for await (const chunk of child.stdout) {
    for (const byte of chunk as Buffer) if (byte === 10) records++
    const seen = look(child.pid ?? 0)
    cpu = seen.cpu ?? cpu
    while (memory.length < marks.length && records >= (marks[memory.length] ?? 0)) memory.push(seen.memory)
  }
  const [code] = (await ended) as [number | null]
  await fed
  if (code !== 0 || records !== count) throw new Error(`ended with ${code ?? 'a signal'} after ${records} of ${count} records`)
  return { seconds: (performance.now() - start) / 1000, cpu, records, memory }
}

const drafts = readDrafts(positionals[0])
const cell = (value: number | undefined, width: number, digits = 0): string => (value?.toFixed(digits) ?? '-').padStart(width)
process.stdout.write('  papers jobs  seconds  a second   × of one  CPU ms each   MB at 25 %    50 %    75 %    98 %   load\n')
for (const size of numbers(values.sizes)) {
  let alone: number | undefined
  for (const jobs of numbers(values.jobs)) {
    const { seconds, cpu, records, memory } = await measure(size, jobs, drafts)
    const pace = records / seconds
    if (jobs === 1) alone = pace
    const cells = [
      cell(size, 8),
      cell(jobs, 4),
      cell(seconds, 8, 1),
      cell(pace, 9),
      cell(alone && pace / alone, 10, 2),
      cell(cpu && (cpu * 1000) / records, 12, 2),
      ...memory.map((value, n) => cell(value, n === 0 ? 12 : 7)),
      cell(loadavg()[0], 6, 1),
    ]
    process.stdout.write(`${cells.join(' ')}\n`)
  }
}
