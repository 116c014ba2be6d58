/**
 * How well names are resolved: B-cubed (every name counts once) and pairwise (every pair of names counts once) precision, recall and F1, by type, against
 * gold clusters. Pairwise is the harder measure: most clusters are single names, which B-cubed counts as right for nothing.
 *   npm run bench resolution-figures -- CLUSTERS.jsonl RECORDS.jsonl PAPERS.jsonl [a|b] [--list]
 * `a` and `b` count the names of one half of the papers only (by their ids); all papers are resolved together in any case. `--list` shows what is wrong.
 */
import { readFileSync } from 'node:fs'
import type { Cluster, ExtractionRecord } from '@claimgraph/model'
import { resolveRecords } from '@claimgraph/resolve'

interface Text {
  readonly id: string
  readonly title: string
  readonly abstract: string
}
type Clustering = ReadonlyMap<string, number>

const [goldPath = '', recordsPath = '', papersPath = '', ...options] = process.argv.slice(2)
const half = options.find((option) => option === 'a' || option === 'b')

function readLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}

/** From `type, record, name` to its cluster's number. */
function clusterOf(clusters: readonly Cluster[]): Clustering {
  return new Map(clusters.flatMap(({ type, members }, i) => members.map(([id, name]) => [`${type}\t${id}\t${name}`, i] as const)))
}

function groups(
  items: readonly string[],
  of: (item: string) => number | string,
): ReadonlyMap<number | string, readonly string[]> {
  const found = new Map<number | string, string[]>()
  for (const item of items) found.set(of(item), [...(found.get(of(item)) ?? []), item])
  return found
}

const pairs = (count: number): number => (count * (count - 1)) / 2
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)

function measure(items: readonly string[], gold: Clustering, predicted: Clustering): string {
  const goldOf = (item: string) => gold.get(item) ?? item
  const predictedOf = (item: string) => predicted.get(item) ?? item
  const [G, P] = [groups(items, goldOf), groups(items, predictedOf)]
  const both = groups(items, (item) => `${goldOf(item)} ${predictedOf(item)}`)
  let [p, r] = [0, 0]
  for (const cell of both.values()) {
    const [item = ''] = cell
    p += cell.length ** 2 / (P.get(predictedOf(item))?.length ?? 1)
    r += cell.length ** 2 / (G.get(goldOf(item))?.length ?? 1)
  }
  const count = (all: ReadonlyMap<unknown, readonly string[]>) =>
    [...all.values()].reduce((sum, group) => sum + pairs(group.length), 0)
  const [pp, pr] = [count(both) / (count(P) || 1), count(both) / (count(G) || 1)]
  const [bp, br] = [p / (items.length || 1), r / (items.length || 1)]
  return [bp, br, f1(bp, br), pp, pr, f1(pp, pr)].map(percent).join('') + String(items.length).padStart(7)
}

/** Clusters that hold names of several clusters of the other side. */
function listMixed(title: string, items: readonly string[], outer: Clustering, inner: Clustering): void {
  process.stdout.write(`\n${title}\n`)
  for (const group of groups(items, (item) => outer.get(item) ?? item).values()) {
    const parts = [...groups(group, (item) => inner.get(item) ?? item).values()]
    if (parts.length < 2) continue
    const shown = parts.map(
      (part) => `${part[0]?.split('\t').slice(1).join(' ') ?? ''}${part.length > 1 ? ` and ${part.length - 1} more` : ''}`,
    )
    process.stdout.write(`  ${group[0]?.split('\t')[0] ?? ''}: ${shown.join('  |  ')}\n`)
  }
}

const gold = clusterOf(readLines(goldPath) as readonly Cluster[])
const texts = new Map((readLines(papersPath) as readonly Text[]).map((text) => [text.id, text] as const))
const predicted = clusterOf(resolveRecords(readLines(recordsPath) as readonly ExtractionRecord[], texts))
const inHalf = (item: string): boolean => {
  const odd = (item.split('\t')[1] ?? '').split('').reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2
  return half === undefined || (half === 'a') === (odd === 0)
}
const items = [...gold.keys()].filter(inHalf)
process.stdout.write('type        B-cubed P, R, F1    pairs P, R, F1   names\n')
for (const type of ['', 'model', 'benchmark', 'metric', 'task']) {
  const own = items.filter((item) => item.startsWith(type === '' ? '' : `${type}\t`))
  process.stdout.write(`${(type || 'all').padEnd(10)}${measure(own, gold, predicted)}\n`)
}
if (options.includes('--list')) {
  listMixed('joined, but apart in gold', items, predicted, gold)
  listMixed('apart, but one in gold', items, gold, predicted)
}
