import type { ClaimGraph } from '@claimgraph/graph'
import type { PageOptions } from './html/page-options.js'

/** What a writer needs to know. */
export interface WriteOptions {
  /** Called once for each thing that the format could not carry as it is, with a line for people. */
  readonly report?: (line: string) => void
  /** For HTML: the page and what else it carries. */
  readonly page?: PageOptions
  /** What is left out: words of `OMISSIONS`, labels of nodes, types of relationships. */
  readonly without?: readonly string[]
}

/**
 * Writes a graph in one format, piece by piece: joined, the pieces are the file. The same graph gives the same bytes. What it needs beside the graph does
 * not grow with it.
 */
export type GraphWriter = (graph: ClaimGraph, options?: WriteOptions) => Iterable<string>
