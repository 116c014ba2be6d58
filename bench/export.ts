/**
 * How much memory the writers of exports need beside the graph, and how fast they write: a synthetic graph (seeded) with so many relationships, each format in a
 * process of its own, its text encoded and dropped as a file would take it.
 *   npm run bench export -- [RELATIONSHIPS...]      10000 100000 1000000, unless told
 */
import { spawnSync } from 'node:child_process'
import { FORMATS, inBlocks, isFormatName, writeNeo4jCsv } from '@claimgraph/export'
import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { NodeLabel, RelationshipType } from '@claimgraph/model'
import { seededRandom } from './graphs/seeded-random.js'

const NAMES = [...Object.keys(FORMATS).filter((name) => name !== 'html'), 'neo4j-csv']
const TYPES: readonly RelationshipType[] = ['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH']
const WORDS = 'oak elm ash fir yew moss fern larch birch alder grows beats bends over under softly quickly leaf root bark'.split(
  ' ',
)

/** Garbage is then taken away when it is due, also where other programs keep the cores busy. */
const ONE_COLLECTOR = '--single-threaded-gc'

/** A graph of the shape of ours: one node for five relationships, every tenth a paper with an abstract, claims with sentences and offsets. */
function syntheticGraph(relationships: number): ClaimGraph {
  const part = seededRandom()
  const random = (below: number): number => Math.floor(part() * below)
  // Encoded and decoded, so that no text is a tree of pieces that the first writer would have to join.
  const made = (words: number): string =>
    Buffer.from(Array.from({ length: words }, () => WORDS[random(WORDS.length)]).join(' ')).toString('latin1')
  const pool = new Map([1, 2, 3, 8, 20, 180].map((words) => [words, Array.from({ length: 1000 }, () => made(words))]))
  const text = (words: number): string => pool.get(words)?.[random(1000)] ?? ''
  const graph = createClaimGraph({ library: 'bench', extractor: 'bench@1' })
  const models: string[] = []
  const papers: string[] = []
  for (let at = 0; at < relationships / 5; at++) {
    const looks = { community: random(50), pagerank: 1 / (at + 1), x: random(20_000) / 10, y: random(20_000) / 10 }
    const label: NodeLabel = at % 10 === 0 ? 'Paper' : 'Model'
    const id = `${label.toLowerCase()}:${at}`
    if (label === 'Paper')
      graph.addNode(id, { label, id, title: text(8), abstract: text(180), year: 2000 + random(25), sources: ['a.txt'], ...looks })
    else graph.addNode(id, { label, id, name: text(2), kind: 'named', aliases: [text(2), text(3)], papers: random(9), ...looks })
    ;(label === 'Paper' ? papers : models).push(id)
  }
  const one = (ids: readonly string[]): string => ids[random(ids.length)] ?? ''
  for (let at = 0; at < relationships; at++) {
    const evidence = { evidence: [text(20)], fields: ['abstract'], starts: [random(900)], ends: [random(900)] }
    const id = `claim:${at}`
    if (at % 4 === 0) graph.addDirectedEdgeWithKey(id, one(papers), one(models), { type: 'PROPOSES', id, ...evidence })
    else {
      const claim = {
        paper: one(papers),
        own: random(2) === 0,
        sota: false,
        metrics: [text(1)],
        confidence: random(100) / 100,
        rule: 'bench',
      }
      graph.addDirectedEdgeWithKey(id, one(models), one(models), {
        type: TYPES[random(3)] ?? 'MATCHES',
        id,
        ...evidence,
        ...claim,
      })
    }
  }
  return graph
}

function* pieces(graph: ClaimGraph, format: string): Iterable<string> {
  const report = (): void => undefined
  if (isFormatName(format)) yield* FORMATS[format].write(graph, { report })
  else for (const { chunks } of writeNeo4jCsv(graph, { report }).tables) yield* chunks
}

function measure(format: string, relationships: number): void {
  const graph = syntheticGraph(relationships)
  globalThis.gc?.()
  const before = process.memoryUsage()
  const started = performance.now()
  let [peak, bytes, held, blocks, collecting] = [before.rss, 0, 0, 0, 0]
  for (const block of inBlocks(pieces(graph, format))) {
    bytes += Buffer.byteLength(Buffer.from(block))
    peak = Math.max(peak, process.memoryUsage.rss())
    blocks += 1
    if (Number.isInteger(Math.log2(blocks))) {
      const collectingSince = performance.now()
      globalThis.gc?.()
      collecting += performance.now() - collectingSince
      held = Math.max(held, process.memoryUsage().heapUsed - before.heapUsed)
    }
  }
  const seconds = (performance.now() - started - collecting) / 1000
  const megabytes = (count: number): string => (count / 1e6).toFixed(count < 1e8 ? 1 : 0).padStart(8)
  const figures = [before.rss, peak - before.rss, held, bytes].map(megabytes).join(' ')
  process.stdout.write(
    `${format.padEnd(10)} ${String(relationships).padStart(9)} ${figures} ${(bytes / 1e6 / seconds).toFixed(0).padStart(6)}\n`,
  )
}

const [, self = '', ...args] = process.argv
if (args[0] === '--one') measure(args[1] ?? '', Number(args[2]))
else {
  process.stdout.write('format     relations  graph MB  + peak  + held     file   MB/s\n')
  for (const relationships of args.length > 0 ? args : ['10000', '100000', '1000000'])
    for (const format of NAMES) {
      const { status } = spawnSync(process.execPath, [...process.execArgv, ONE_COLLECTOR, self, '--one', format, relationships], {
        stdio: 'inherit',
      })
      if (status !== 0) process.exit(1)
    }
}
