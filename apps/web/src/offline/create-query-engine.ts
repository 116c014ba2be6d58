import { CypherError, jsonValue, openStore, prepare, type Store } from '@claimgraph/cypher'
import type { ClaimGraph } from '@claimgraph/graph'
import { makeProblem, type QueryAnswer } from '@claimgraph/model'
import { ApiProblem } from '../api/create-api.js'

interface Query {
  readonly cypher: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly rows?: number
  readonly milliseconds?: number
}

const ROWS = 1000
const MILLISECONDS = 10_000

/** Cypher over a graph at hand, by the engine that the server runs too; reading only. The engine is made at the first query. */
export function createQueryEngine(graph: ClaimGraph): (query: Query, signal?: AbortSignal) => Promise<QueryAnswer> {
  let store: Store | undefined
  return async (query, signal) => {
    store ??= openStore(graph, { labels: 'label', type: 'type' })
    try {
      return await run(store, query, signal)
    } catch (error) {
      throw problemIn(error)
    }
  }
}

async function run(store: Store, query: Query, signal: AbortSignal | undefined): Promise<QueryAnswer> {
  const started = performance.now()
  const prepared = prepare(query.cypher)
  if (prepared.updates)
    throw new ApiProblem(makeProblem(400, 'The graph is only read here: CREATE, MERGE, SET, REMOVE and DELETE are refused'))
  const { columns, rows, truncated, notices, plan } = await prepared.run(store, {
    parameters: query.params ?? {},
    limits: { rows: query.rows ?? ROWS, time: query.milliseconds ?? MILLISECONDS },
    now: Date.now,
    random: Math.random,
    ...(signal ? { signal } : {}),
  })
  return {
    columns,
    rows: rows.map((row) => row.map(jsonValue)),
    truncated,
    milliseconds: Math.round(performance.now() - started),
    ...(notices.length > 0 ? { notices: notices.map(({ message }) => message) } : {}),
    ...(plan ? { plan } : {}),
  }
}

function problemIn(error: unknown): unknown {
  if (!(error instanceof CypherError)) return error
  const { type, detail, expected, report, position, didYouMean } = error
  const place = position ? { offset: position.offset, line: position.line, column: position.column } : {}
  const status = error.phase === 'compile' ? 400 : 422
  const nearest = didYouMean.length > 0 ? { nearest: didYouMean } : {}
  return new ApiProblem(makeProblem(status, error.message, { ...nearest, cypher: { type, detail, expected, report, ...place } }))
}
