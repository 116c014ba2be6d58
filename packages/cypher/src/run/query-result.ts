import type { MultiDirectedGraph } from 'graphology'
import type { ResultValue } from '../results/result-value.js'
import type { Counters } from '../store/counters.js'
import type { Notice } from './notices.js'

/** What a query gave. */
export interface QueryResult {
  readonly columns: readonly string[]
  /** One array a row, in the order of `columns`. */
  readonly rows: readonly (readonly ResultValue[])[]
  /** What was changed, in the copy. */
  readonly counters: Readonly<Counters>
  /** There were more rows than `limits.rows`. */
  readonly truncated: boolean
  /** Names in the query that the graph does not have: probably misspelt. */
  readonly notices: readonly Notice[]
  /** The plan, of EXPLAIN (not run) and PROFILE (with the rows of each step). */
  readonly plan?: PlanDescription
  /** The graph behind the query: made when asked for. */
  readonly graph: MultiDirectedGraph
}

/** One step of a plan, the last one first. */
export interface PlanDescription {
  readonly name: string
  readonly details: string
  /** Rows that were expected, where there was an idea. */
  readonly estimate?: number
  /** Rows that there were, of PROFILE. */
  readonly rows?: number
  readonly inputs: readonly PlanDescription[]
}
