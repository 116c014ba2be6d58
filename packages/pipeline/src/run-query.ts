import { CypherError, jsonValue, prepare } from '@claimgraph/cypher'
import type { QueryResult } from '@claimgraph/cypher'
import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import type { QueryAnswer } from '@claimgraph/model'
import { memoryIsShort } from './memory-is-short.js'

/** What a query takes besides its text. */
export interface QueryOptions {
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
  /** Rows at most; those behind are cut off, and the answer says so. */
  readonly rows?: number | undefined
  /** Time at most; a minute where none is said. */
  readonly milliseconds?: number | undefined
}

const DEFAULT_MILLISECONDS = 60_000

/**
 * Run a Cypher query that only reads.
 *
 * @throws ClaimgraphError `input` for a query that is wrong, with its place and a caret below it; `limit` where it takes too much.
 */
export async function runQuery(graph: ClaimGraph, cypher: string, options: QueryOptions = {}): Promise<QueryResult> {
  const { parameters = {}, rows, milliseconds = DEFAULT_MILLISECONDS } = options
  const limits = { time: milliseconds, ...(rows === undefined ? {} : { rows }) }
  try {
    return await prepare(cypher).run(graph, { parameters, limits, now: Date.now, random: Math.random, memoryIsShort })
  } catch (error) {
    if (!(error instanceof CypherError)) throw error
    throw new ClaimgraphError(error.type === 'LimitError' ? 'limit' : 'input', error.report, { cause: error })
  }
}

/** Run a Cypher query that only reads, and give its rows as JSON. Throws as `runQuery`. */
export async function answerQuery(graph: ClaimGraph, cypher: string, options: QueryOptions = {}): Promise<QueryAnswer> {
  const started = performance.now()
  const { columns, rows, truncated, notices, plan } = await runQuery(graph, cypher, options)
  const values = rows.map((row) => row.map(jsonValue))
  return {
    columns,
    rows: values,
    truncated,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
    ...(notices.length > 0 ? { notices: notices.map(({ message }) => message) } : {}),
    ...(plan ? { plan } : {}),
  }
}
