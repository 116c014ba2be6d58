import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { isLoopback } from './is-loopback.js'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

/** Requests that one address may send in a minute. */
export interface RateLimits {
  /** Of any kind. */
  readonly requests: number
  /** That make the server work: queries, extraction, builds, exports. */
  readonly work: number
  /** With a wrong token, or with none where one is asked for. */
  readonly wrongTokens: number
  /** Whether callers at this machine are counted too (but for wrong tokens, which always are). */
  readonly loopback: boolean
}

/** Far above what a person at the page needs. This machine's own programs are not counted. */
export const RATE_LIMITS: RateLimits = { requests: 1200, work: 240, wrongTokens: 30, loopback: false }

const MINUTE = 60_000

/** The three limits as handlers, in the order in which they stand. What is too much gets 429 with `Retry-After` and `RateLimit`. */
export function limitRate(limits: RateLimits): readonly RequestHandler[] {
  const free = (request: Request) => !limits.loopback && isLoopback(request.socket.remoteAddress ?? '')
  return [
    limiter('wrong tokens', limits.wrongTokens, {
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_, response) => response.statusCode !== 401,
    }),
    limiter('requests', limits.requests, { skip: free }),
    limiter('work', limits.work, { skip: (request) => !isWork(request) || free(request) }),
  ]
}

/** An export walks the whole graph, and may run a query before. */
function isWork({ method, path }: Request): boolean {
  return method === 'POST' || path.startsWith('/export/')
}

function limiter(identifier: string, limit: number, options: Parameters<typeof rateLimit>[0]): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    identifier,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_, response) => {
      sendProblem(response, problem(429, `Too many ${identifier} in a minute: ${limit} are allowed`))
    },
    ...options,
  })
}
