import { ClaimgraphError, type ErrorKind, type Problem } from '@claimgraph/model'
import { z } from 'zod'
import { QueryError } from '../query/query-error.js'

const STATUS: Readonly<Record<ErrorKind, number>> = {
  usage: 400,
  'not-found': 404,
  ambiguous: 409,
  input: 422,
  locked: 423,
  limit: 422,
  'not-yet': 501,
  failed: 500,
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Wrong request',
  401: 'Token needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'More than one thing has this name',
  413: 'Too large',
  415: 'Wrong media type',
  421: 'Wrong host',
  422: 'Cannot be done',
  423: 'Library is locked',
  429: 'Too many requests',
  500: 'Failed',
  501: 'Not yet',
}

/** A problem of the given status; its type is `urn:claimgraph:problem:…`. */
export function problem(status: number, detail: string, more: Readonly<Record<string, unknown>> = {}): Problem {
  const title = TITLES[status] ?? 'Failed'
  return { type: `urn:claimgraph:problem:${title.toLowerCase().replaceAll(' ', '-')}`, title, status, detail, ...more }
}

/**
 * The problem that an error becomes. Errors that are meant for people keep their words; of all others nothing is told, and
 * `unexpected` says that the log should.
 */
export function problemOf(error: unknown): { readonly problem: Problem; readonly unexpected: boolean } {
  if (error instanceof ClaimgraphError) return { problem: fromClaimgraph(error), unexpected: error.kind === 'failed' }
  if (error instanceof z.ZodError) return { problem: problem(400, inWords(error)), unexpected: false }
  const status = statusOf(error)
  if (status !== undefined) return { problem: problem(status, (error as Error).message), unexpected: false }
  return { problem: problem(500, 'Something failed in the server; its log says what.'), unexpected: true }
}

function fromClaimgraph(error: ClaimgraphError): Problem {
  const cypher = error instanceof QueryError && error.facts ? { cypher: error.facts } : {}
  const nearest = error.nearest.length > 0 ? { nearest: error.nearest } : {}
  return problem(STATUS[error.kind], error.message, { ...nearest, ...cypher })
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
