import type { Problem } from './answers.js'
import type { ClaimgraphError, ErrorKind } from './claimgraph-error.js'

const STATUS: Readonly<Record<ErrorKind, number>> = {
  usage: 400,
  'not-found': 404,
  ambiguous: 409,
  input: 422,
  locked: 423,
  limit: 422,
  unavailable: 503,
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
  503: 'Not available',
}

/** A problem (RFC 9457) of a status; its type is `urn:claimgraph:problem:…`. */
export function makeProblem(status: number, detail: string, more: Readonly<Record<string, unknown>> = {}): Problem {
  const title = TITLES[status] ?? 'Failed'
  return { type: `urn:claimgraph:problem:${title.toLowerCase().replaceAll(' ', '-')}`, title, status, detail, ...more }
}

/** The problem that an error becomes, with the names near an unknown one where there are any. */
export function problemFrom(error: ClaimgraphError, more: Readonly<Record<string, unknown>> = {}): Problem {
  const nearest = error.nearest.length > 0 ? { nearest: error.nearest } : {}
  return makeProblem(STATUS[error.kind], error.message, { ...nearest, ...more })
}
