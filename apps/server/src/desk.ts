import type { Extractor, QueryAnswer } from '@claimgraph/model'
import type { Session } from '@claimgraph/pipeline'

/** A Cypher query with its limits. */
export interface QueryRequest {
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  readonly rows: number
  readonly milliseconds: number
}

/** What the routes ask: the graph as it is now, the query engine, the extractor, and where the library lies. */
export interface Desk {
  readonly libraryPath: string
  readonly extractor: Extractor
  /** The library's graph; read again when the file has changed. */
  session(): Promise<Session>
  /** Ends the query when the signal is aborted. */
  query(request: QueryRequest, signal: AbortSignal): Promise<QueryAnswer>
}
