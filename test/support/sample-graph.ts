import { applyLooks, buildGraph, computeLooks, type ClaimGraph } from '@claimgraph/graph'
import type { LibraryContent } from '@claimgraph/model'
import { joinBySpelling } from '../../packages/graph/test/support/join-by-spelling.js'
import { SAMPLE } from '../../packages/graph/test/support/sample-content.js'

/** The graph of the sample papers, or of what a test makes of them, with looks. */
export function sampleGraph(content: LibraryContent = SAMPLE): ClaimGraph {
  const graph = buildGraph(content, joinBySpelling(content))
  return applyLooks(graph, computeLooks(graph))
}

/** The sample without its first papers. */
export function smallerSample(papers: number): LibraryContent {
  return { ...SAMPLE, entries: SAMPLE.entries.slice(papers) }
}
