import { ClaimgraphError, type QueryAnswer } from '@claimgraph/model'
import { openNeo4j, QueryFailure as Neo4jFailure, runQuery, type Neo4j, type Neo4jSettings } from '@claimgraph/neo4j'
import type { QueryRequest } from '../desk.js'
import { failureOf, type QueryFailure } from './query-error.js'

let opened: Promise<Neo4j> | undefined

/** Run a query on Neo4j, which is connected to at the first one, and again after it failed to answer. */
export async function runNeo4jQuery(settings: Neo4jSettings, request: QueryRequest): Promise<QueryAnswer> {
  const { cypher, params: parameters, rows, milliseconds } = request
  opened ??= openNeo4j(settings)
  const mine = opened
  try {
    return await runQuery(await mine, cypher, { parameters, rows, milliseconds })
  } catch (error) {
    // A query past its limits may have taken the connection with it.
    if (!(error instanceof ClaimgraphError) || ['unavailable', 'limit'].includes(error.kind)) forget(mine)
    throw error
  }
}

function forget(connection: Promise<Neo4j>): void {
  if (opened === connection) opened = undefined
  void connection.then((neo4j) => neo4j.close()).catch(() => undefined)
}

/** The failure in what such a query threw: the server's words, its code and the place that it names. */
export function neo4jFailureOf(error: unknown): QueryFailure {
  const failure = failureOf(error)
  if (!(error instanceof Neo4jFailure)) return failure
  const [first = ''] = error.message.split('\n')
  // As with the embedded engine, a query that could not even begin is the caller's mistake.
  const kind = /^Refused$|\.Statement\.(?:SyntaxError|SemanticError)$/u.test(error.code) ? 'usage' : failure.kind
  return { ...failure, kind, cypher: { type: error.code, detail: first, expected: [], report: error.message, ...error.place } }
}
