import type { ClaimGraph } from '@claimgraph/graph'
import type { ExportOptions } from './export-options.js'

/** The part of a graph that `--query` or `--around` asks for, else the whole; `warn` is told what may surprise. */
export async function selectPart(graph: ClaimGraph, options: ExportOptions, warn: (line: string) => void): Promise<ClaimGraph> {
  const { selectAround, selectReturned } = await import('@claimgraph/export')
  if (options.around !== undefined) return selectAround(graph, options.around, options.hops ?? 1)
  if (options.query === undefined) return graph
  const { answerQuery } = await import('@claimgraph/pipeline')
  const { rows, truncated, notices = [] } = await answerQuery(graph, options.query)
  notices.forEach(warn)
  if (truncated) warn(`the query has more than ${rows.length} rows: only what these return is written`)
  const part = selectReturned(graph, rows)
  if (part.order === 0) warn('the query returns no node and no relationship: RETURN them, not their properties')
  return part
}
