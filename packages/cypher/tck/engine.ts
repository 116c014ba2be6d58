import type { AbstractGraph } from 'graphology-types'
import type { CanonicalWriter } from './canonical-text.js'

/** What the runner needs of a Cypher engine. */
export interface Engine {
  /** A graph that holds nothing. */
  emptyGraph(): AbstractGraph
  /**
   * Run one query.
   *
   * @param parameters In the suite's own notation.
   * @throws EngineError for what the engine itself refuses, anything else for a fault in it.
   */
  run(graph: AbstractGraph, query: string, parameters: Readonly<Record<string, string>>): Promise<EngineResult>
}

/** What a query gave. */
export interface EngineResult {
  readonly columns: readonly string[]
  readonly rowCount: number
  /** Canonical text of the cell. */
  cell(row: number, column: number, writer: CanonicalWriter): string
  /** The graph after the query. */
  readonly graph: AbstractGraph
}

/** An error of the kinds that the suite expects. */
export class EngineError extends Error {
  constructor(
    readonly type: string,
    readonly phase: string,
    readonly detail: string,
    message: string,
  ) {
    super(message)
  }
}
