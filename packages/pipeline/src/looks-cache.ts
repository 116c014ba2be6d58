import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { computeLooks } from '@claimgraph/graph'
import type { ClaimGraph, Looks } from '@claimgraph/graph'

/** Changes when the same graph gets other looks. */
const FORM = 'looks 1'

/** Where the looks of a library's graph are kept: a file that may be deleted at any time. */
function cachePath(library: string): string {
  return `${library}.cache`
}

/**
 * The looks of a graph, from the cache beside its library when that holds them, else computed and kept there. A cache that is damaged, stale or
 * cannot be written costs time and nothing else.
 */
export async function cachedLooks(library: string, graph: ClaimGraph): Promise<Looks> {
  const key = graphKey(graph)
  const kept = await readCache(cachePath(library), key)
  if (kept && graph.everyNode((node) => node in kept.nodes)) return kept
  const looks = computeLooks(graph)
  await writeCache(cachePath(library), { key, looks })
  return looks
}

/** A digest of all that looks depend on: which nodes there are and what joins them. */
function graphKey(graph: ClaimGraph): string {
  const hash = createHash('sha256').update(FORM)
  graph.forEachNode((node) => hash.update(`\n${node}`))
  graph.forEachEdge((edge, { type }, source, target) => hash.update(`\n${edge} ${type} ${source} ${target}`))
  return hash.digest('hex')
}

async function readCache(path: string, key: string): Promise<Looks | undefined> {
  try {
    const cache = JSON.parse(await readFile(path, 'utf8')) as { readonly key?: unknown; readonly looks?: Looks }
    return cache.key === key && isLooks(cache.looks) ? cache.looks : undefined
  } catch {
    return undefined
  }
}

function isLooks(looks: Looks | undefined): looks is Looks {
  return typeof looks?.modularity === 'number' && typeof looks.nodes === 'object' && Object.values(looks.nodes).every(isNodeLooks)
}

function isNodeLooks(look: Partial<Looks['nodes'][string]> | null): boolean {
  return [look?.community, look?.pagerank, look?.x, look?.y].every((value) => typeof value === 'number')
}

async function writeCache(path: string, cache: { readonly key: string; readonly looks: Looks }): Promise<void> {
  const draft = `${path}.${process.pid}`
  try {
    await writeFile(draft, JSON.stringify(cache))
    await rename(draft, path)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
