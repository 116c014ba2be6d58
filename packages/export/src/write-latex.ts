import { askProposals, type ClaimGraph } from '@claimgraph/graph'
import { countView, viewGraph } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { surveyLatex } from './survey-latex.js'

/** The survey table of a graph: what each of its papers proposes, builds on, compares with and reports; a `longtable`. */
export function* writeLatex(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const rows = askProposals(graph)
  yield* surveyLatex('longtable', rows)
  const { nodes, relationships } = countView(viewGraph(graph, options.without))
  options.report?.(
    `the table has ${rows.length} rows, a proposal each; of ${nodes} nodes and ${relationships} relationships it tells no more than that`,
  )
}
