import type { ClaimGraph } from '@claimgraph/graph'

export interface WriteOptions {
  /** Called once for each thing that the format could not carry as it is, with a line for people. */
  readonly report?: (line: string) => void
}

/** Writes a graph in one format, piece by piece: joined, the pieces are the file. The same graph gives the same bytes. */
export type GraphWriter = (graph: ClaimGraph, options?: WriteOptions) => Iterable<string>
