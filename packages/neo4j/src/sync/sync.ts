import type { ClaimGraph } from '@claimgraph/graph'
import type { Neo4j } from '../neo4j.js'
import { checkIds } from './check-ids.js'
import { ensureConstraints } from './ensure-constraints.js'
import { makeJob } from './job.js'
import { splitIntoParts, type Part } from './part.js'
import { prune, type Pruned } from './prune.js'
import { surveyDatabase, type Survey } from './survey-database.js'
import { syncPart, type PartCounts } from './sync-part.js'
import type { SyncOptions, SyncReport } from './sync-options.js'

/**
 * Bring a graph into a Neo4j: constraints first, then nodes, then relationships, batch after batch, each in a transaction of its own. What is there
 * already with the same content is left alone; what is not marked as this library's is never touched. Interrupted anywhere, the next run completes it.
 *
 * @throws ClaimgraphError `input`, with nothing written, where the database has something of somebody else in the way, which it names;
 *   `unavailable` where the server does not answer, and would not for as long as is tried again.
 */
export async function sync(graph: ClaimGraph, neo4j: Neo4j, options: SyncOptions = {}): Promise<SyncReport> {
  const job = makeJob(graph, neo4j, options)
  checkIds(graph)
  const parts = splitIntoParts(graph)
  const before = await surveyDatabase(job)
  const indexes = await ensureConstraints(job, [...new Map(parts.map((part) => [part.name, part])).values()])
  const counted: [Part, PartCounts][] = []
  for (const part of parts)
    counted.push([part, await syncPart(job, part, { count: before.get(part.name) ?? 0, hasIndex: indexes.has(part) })])
  const pruned = options.prune === true ? await prune(job, indexes) : undefined
  return report(counted, before, indexes.missing, pruned)
}

type Counted = readonly (readonly [Part, PartCounts])[]

function report(counted: Counted, before: Survey, constraints: number, pruned: Pruned | undefined): SyncReport {
  const of = (kind: Part['kind']): PartCounts => sum(counted.flatMap(([part, counts]) => (part.kind === kind ? [counts] : [])))
  const [nodes, relationships] = [of('nodes'), of('relationships')]
  return {
    nodes: { ...nodes, removed: pruned?.nodes ?? 0 },
    relationships: { ...relationships, removed: pruned?.relationships ?? 0 },
    constraints,
    warnings: pruned ? keptWarning(pruned.kept) : staleWarning(counted, before),
  }
}

function sum(counts: readonly PartCounts[]): PartCounts {
  const total = (name: keyof PartCounts): number => counts.reduce((all, one) => all + one[name], 0)
  return { created: total('created'), changed: total('changed'), unchanged: total('unchanged') }
}

/** What was ours before and is not in the graph is what the library no longer supports. */
function staleWarning(counted: Counted, before: Survey): readonly string[] {
  const known = counted.reduce((all, [, { changed, unchanged }]) => all + changed + unchanged, 0)
  const stale = [...before.values()].reduce((all, one) => all + one, 0) - known
  if (stale <= 0) return []
  return [`${stale} nodes and relationships that this library no longer supports are still in the database; prune removes them`]
}

const SHOWN = 10

function keptWarning(kept: readonly string[]): readonly string[] {
  if (kept.length === 0) return []
  const more = kept.length > SHOWN ? ` and ${kept.length - SHOWN} more` : ''
  return [`left in the database, since relationships of somebody else hang on them: ${kept.slice(0, SHOWN).join(', ')}${more}`]
}
