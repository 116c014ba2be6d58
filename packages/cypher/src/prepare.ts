import { analyseStatement, type AnalysedStatement } from './analysis/analyse-statement.js'
import { parseStatement } from './parser/parse-statement.js'
import { PROCEDURES } from './procedures/procedure-table.js'
import type { ProcedureDefinition } from './procedures/procedure-definition.js'
import { guarded } from './run/guarded.js'
import { runStatement } from './run/run-statement.js'
import type { QueryResult } from './run/query-result.js'
import type { RunOptions } from './run/run-options.js'
import type { GraphLike } from './store/graph-like.js'
import type { Store } from './store/store.js'
import type { Statement } from './syntax/query.js'

/** A query that is ready to run, any number of times, on any graph. */
export interface PreparedQuery {
  /** The columns of its result. */
  readonly columns: readonly string[]
  /** Whether it changes the graph, and so needs `write: true`. */
  readonly updates: boolean
  /**
   * Run the query.
   *
   * @param graph A graphology graph, which is never changed; or a store, which a writing query changes.
   * @throws CypherError whatever goes wrong.
   */
  run(graph: GraphLike | Store, options?: RunOptions): Promise<QueryResult>
}

/** What a query may use beyond the language. */
export interface PrepareOptions {
  /** Procedures of one's own, by name; of equal names they count. */
  readonly procedures?: readonly ProcedureDefinition[]
}

/**
 * Read a query: parse it, resolve its names, check its types as far as they show.
 *
 * @throws CypherError (phase `compile`) with the place, what was expected, and names that may have been meant.
 */
export function prepare(query: string, options: PrepareOptions = {}): PreparedQuery {
  const { statement, analysed } = guarded(() => readQuery(query, options))
  return {
    columns: analysed.query.columns,
    updates: analysed.query.updates,
    run: (graph, runOptions = {}) => runStatement(statement, analysed, graph, runOptions),
  }
}

function readQuery(query: string, options: PrepareOptions): { statement: Statement; analysed: AnalysedStatement } {
  const statement = parseStatement(query)
  return { statement, analysed: analyseStatement(statement, proceduresOf(options)) }
}

function proceduresOf({ procedures }: PrepareOptions): ReadonlyMap<string, ProcedureDefinition> {
  if (procedures === undefined) return PROCEDURES
  const own = procedures.map((definition) => [definition.name.toLowerCase(), definition] as const)
  return new Map([...PROCEDURES, ...own])
}
