import type { ClaimGraph } from '@claimgraph/graph'
import type { LibraryEntry } from '@claimgraph/model'
import type { Api } from './create-api.js'

/** The whole graph, unabridged, with what an export of it needs. */
export interface Whole {
  readonly graph: ClaimGraph
  readonly entries: readonly LibraryEntry[]
  /** The page in one file, with an empty place for a graph. */
  readonly template: string
}

/** Where all that the page knows comes from. There are two: a server, and the file that the page itself is. */
export interface Source {
  /** A `file` answers every question, but keeps nothing and reads no new text. */
  readonly kind: 'server' | 'file'
  readonly api: Api
  /** For exports; from a server it is asked for each time, since the library may have changed. */
  readonly whole: () => Promise<Whole>
  readonly makeLayoutWorker: () => Worker
}
