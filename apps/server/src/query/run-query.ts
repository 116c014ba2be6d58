import { jsonValue, prepare, type Store } from '@claimgraph/cypher'
import { ClaimgraphError, type QueryAnswer } from '@claimgraph/model'
import { memoryIsShort } from '@claimgraph/pipeline'
import type { QueryRequest } from '../desk.js'
import { checkSize } from './check-size.js'

/** Run a query that only reads, within its limits. Throws CypherError, or `usage` for a query that would write. */
export async function runQuery(store: Store, request: QueryRequest): Promise<QueryAnswer> {
  const started = performance.now()
  const query = prepare(request.cypher)
  if (query.updates)
    throw new ClaimgraphError('usage', 'The graph is only read here: CREATE, MERGE, SET, REMOVE and DELETE are refused')
  const { columns, rows, truncated, notices, plan } = await query.run(store, {
    parameters: request.params,
    limits: { rows: request.rows, time: request.milliseconds },
    now: Date.now,
    random: Math.random,
    memoryIsShort,
  })
  const values = rows.map((row) => row.map(jsonValue))
  checkSize(values)
  return {
    columns,
    rows: values,
    truncated,
    milliseconds: Math.round(performance.now() - started),
    ...(notices.length > 0 ? { notices: notices.map(({ message }) => message) } : {}),
    ...(plan ? { plan } : {}),
  }
}
