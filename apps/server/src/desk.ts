import type { Extractor, QueryAnswer } from '@claimgraph/model'
import type { Session } from '@claimgraph/pipeline'
import type { BuildWatch } from './watch-builds.js'

/** What a Cypher query may run on. */
export const ENGINES = ['embedded', 'neo4j'] as const
export type Engine = (typeof ENGINES)[number]

/** A Cypher query with its limits. */
export interface QueryRequest {
  readonly engine: Engine
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  readonly rows: number
  readonly milliseconds: number
}

/** What the routes ask: the graph as it is now, the query engine, the extractor, and where the library lies. */
export interface Desk {
  readonly libraryPath: string
  /** Loaded with the first draft that it is to read. */
  extractor(): Promise<Extractor>
  readonly builds: BuildWatch
  /** What queries can run on here. */
  readonly engines: readonly Engine[]
  /** The library's graph; read again when the file has changed. */
  session(): Promise<Session>
  /** Ends the query when the signal is aborted. */
  query(request: QueryRequest, signal: AbortSignal): Promise<QueryAnswer>
}
