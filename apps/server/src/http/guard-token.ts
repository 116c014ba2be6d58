import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

/** Refuse requests without `Authorization: Bearer TOKEN`, where there is a token. */
export function guardToken(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (token === undefined || same(bearer(request.headers.authorization), token)) {
      next()
      return
    }
    response.setHeader('WWW-Authenticate', 'Bearer')
    sendProblem(response, problem(401, 'Expected the token of this server as "Authorization: Bearer …"'))
  }
}

function bearer(header: string | undefined): string {
  return /^Bearer +(\S+) *$/iu.exec(header ?? '')?.[1] ?? ''
}

/** Compared by digest, so that neither length nor content shows in the time that it takes. */
function same(given: string, expected: string): boolean {
  const sum = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(sum(given), sum(expected))
}
