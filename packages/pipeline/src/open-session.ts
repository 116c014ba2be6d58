import { applyLooks, buildGraph } from '@claimgraph/graph'
import type { ClaimGraph } from '@claimgraph/graph'
import { openLibrary } from '@claimgraph/library'
import type { LibraryContent, Resolution } from '@claimgraph/model'
import { resolveEntities } from '@claimgraph/resolve'
import { cachedLooks } from './looks-cache.js'
import type { OnProgress } from './progress.js'

/** A library and its graph, as questions need them. */
export interface Session {
  readonly libraryPath: string
  readonly content: LibraryContent
  readonly resolution: Resolution
  readonly graph: ClaimGraph
}

/** What a session needs to know. */
export interface SessionOptions {
  /** Whether the graph gets communities, ranks and places; true unless told. */
  readonly looks?: boolean | undefined
  readonly onProgress?: OnProgress | undefined
}

/**
 * Open the graph of a library, for reading; somebody else may be writing to it.
 *
 * @throws ClaimgraphError `input` where there is no library, or one that this version cannot read.
 */
export async function openSession(db: string, options: SessionOptions = {}): Promise<Session> {
  const { onProgress } = options
  const library = await openLibrary(db, { lock: false, onNotice: (message) => onProgress?.({ step: 'notice', message }) })
  const content = library.content()
  await library.close()
  return makeSession(db, content, options)
}

/** The session of what a library holds. */
export async function makeSession(libraryPath: string, content: LibraryContent, options: SessionOptions = {}): Promise<Session> {
  options.onProgress?.({ step: 'resolve' })
  const resolution = resolveEntities(content)
  options.onProgress?.({ step: 'graph' })
  const graph = buildGraph(content, resolution)
  if (options.looks ?? true) {
    options.onProgress?.({ step: 'looks' })
    applyLooks(graph, await cachedLooks(libraryPath, graph))
  }
  return { libraryPath, content, resolution, graph }
}
