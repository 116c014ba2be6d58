import { ClaimgraphError, makeProblem, problemFrom, type Problem } from '@claimgraph/model'
import { z } from 'zod'
import { QueryError } from '../query/query-error.js'

export { makeProblem as problem }

/**
 * The problem that an error becomes. Errors that are meant for people keep their words; of all others nothing is told, and
 * `unexpected` says that the log should.
 */
export function problemOf(error: unknown): { readonly problem: Problem; readonly unexpected: boolean } {
  if (error instanceof ClaimgraphError) return { problem: fromClaimgraph(error), unexpected: error.kind === 'failed' }
  if (error instanceof z.ZodError) return { problem: makeProblem(400, inWords(error)), unexpected: false }
  const status = statusOf(error)
  if (status !== undefined) return { problem: makeProblem(status, (error as Error).message), unexpected: false }
  return { problem: makeProblem(500, 'Something failed in the server; its log says what.'), unexpected: true }
}

function fromClaimgraph(error: ClaimgraphError): Problem {
  return problemFrom(error, error instanceof QueryError && error.facts ? { cypher: error.facts } : {})
}

function inWords(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ')).join('; ')
}

/** Status of an error that express or its body readers made: only those of the caller's making count. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof URIError) return 400
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  return error.status >= 400 && error.status < 500 ? error.status : undefined
}
