import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import type { Neo4j } from '../neo4j.js'
import { SOURCE } from './mark.js'
import type { SyncOptions, SyncProgress } from './sync-options.js'

/** What every step of a sync works with. */
export interface Job {
  readonly graph: ClaimGraph
  readonly neo4j: Neo4j
  /** Id of the library that the graph is of. */
  readonly library: string
  /** Parameters by which a statement knows what is ours. */
  readonly marks: { readonly source: string; readonly library: string; readonly libraries: readonly string[] }
  readonly dryRun: boolean
  readonly batchRows: number
  /** Tell that so many more nodes or relationships are done. */
  readonly advance: (step: SyncProgress['step'], more: number) => void
}

/** The job of bringing a graph into a database. Throws `usage` for a graph of no library: nothing could tell later what is its own. */
export function makeJob(graph: ClaimGraph, neo4j: Neo4j, options: SyncOptions): Job {
  const { library } = graph.getAttributes()
  if (library === '')
    throw new ClaimgraphError('usage', 'There is no library to sync; expected one made by "claimgraph build FILE..."')
  const libraries = options.adopt === undefined ? [library] : [library, options.adopt]
  const total = graph.order + graph.size
  let last: SyncProgress['step'] | undefined
  let done = 0
  return {
    graph,
    neo4j,
    library,
    marks: { source: SOURCE, library, libraries },
    dryRun: options.dryRun ?? false,
    batchRows: options.batchRows ?? 1000,
    advance: (step, more) => {
      // Relationships go on counting where nodes ended; every other step counts its own.
      if (step !== last && step !== 'relationships') done = 0
      last = step
      done += more
      options.onProgress?.({ step, done, total })
    },
  }
}
