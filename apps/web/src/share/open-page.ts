import { readHtml, type PageData } from '@claimgraph/export'
import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { Whole } from '../api/source.js'

/** All that an exported page holds. */
export function openPage(html: string): Whole {
  const { template, data } = readHtml(html)
  return { template, graph: graphOf(data), entries: data.entries }
}

/** The graph in a page's data. */
export function graphOf(data: PageData): ClaimGraph {
  const graph = createClaimGraph({ library: '', extractor: '' })
  graph.import(data.graph)
  return graph
}
