import { CypherError } from '@claimgraph/cypher'
import { ClaimgraphError, type ErrorKind } from '@claimgraph/model'

/** Why a query failed, in plain data, so that it can cross from a worker. */
export interface QueryFailure {
  readonly kind: ErrorKind
  readonly message: string
  readonly nearest: readonly string[]
  /** What Cypher knows of the error: its kind, its place in the query, what was expected. */
  readonly cypher?: CypherFacts
}

export interface CypherFacts {
  readonly type: string
  readonly detail: string
  /** UTF-16 offset, line and column from 1; absent when the error has no place. */
  readonly offset?: number
  readonly line?: number
  readonly column?: number
  readonly expected: readonly string[]
  /** Message, line and caret, as a terminal would show them. */
  readonly report: string
}

/** An error of a query; its facts go into the problem, so that the page can mark the place. */
export class QueryError extends ClaimgraphError {
  readonly facts: CypherFacts | undefined

  constructor(failure: QueryFailure) {
    super(failure.kind, failure.message, { nearest: failure.nearest })
    this.facts = failure.cypher
  }
}

/** The failure in whatever a query threw: a wrong query is of the caller's making, a query past its limits cannot be done. */
export function failureOf(error: unknown): QueryFailure {
  if (error instanceof CypherError) {
    const kind = error.phase === 'compile' ? 'usage' : error.type === 'LimitError' ? 'limit' : 'input'
    return { kind, message: error.message, nearest: error.didYouMean, cypher: factsOf(error) }
  }
  if (error instanceof ClaimgraphError) return { kind: error.kind, message: error.message, nearest: error.nearest }
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error), nearest: [] }
}

function factsOf({ type, detail, expected, report, position }: CypherError): CypherFacts {
  const place = position ? { offset: position.offset, line: position.line, column: position.column } : {}
  return { type, detail, expected, report, ...place }
}
