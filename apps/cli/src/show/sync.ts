import type { SyncCounts, SyncReport } from '@claimgraph/neo4j'
import { plainText } from '../terminal/plain-text.js'

/** What a sync did, or in a dry run would do, at a place. */
export function showSync({ nodes, relationships, constraints }: SyncReport, place: string, isDryRun: boolean): string {
  const nothing = isIdle(nodes) && isIdle(relationships) && constraints === 0
  const head = nothing ? 'nothing to change' : isDryRun ? 'dry run, nothing was written; it would be' : 'done'
  const lines = [`${head}: ${plainText(place)}`, countsLine('nodes', nodes), countsLine('relationships', relationships)]
  if (constraints > 0) lines.push(`  constraints    ${constraints} created`)
  return `${lines.join('\n')}\n`
}

function isIdle({ created, changed, removed }: SyncCounts): boolean {
  return created + changed + removed === 0
}

function countsLine(what: string, { created, changed, unchanged, removed }: SyncCounts): string {
  return `  ${what.padEnd(13)}  ${created} created, ${changed} changed, ${unchanged} unchanged, ${removed} removed`
}
