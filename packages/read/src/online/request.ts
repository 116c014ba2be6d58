import { AnswerTooLong, readBody } from './read-body.js'
import { parseRateLimit, parseRetryAfter } from './waits.js'

/** What came of a request; times in milliseconds. */
export type Answer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly pause?: number }
  /** Worth trying again, after `wait` where the server says so. */
  | { readonly kind: 'busy'; readonly reason: string; readonly wait?: number; readonly pause?: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly pause?: number }

/** Headers of a request; `secret` ones go to the host that was asked and to no other. */
export interface RequestHeaders {
  readonly open: Readonly<Record<string, string>>
  readonly secret: Readonly<Record<string, string>>
}

/** An answer that is not there after this time is given up, in milliseconds, however slowly its bytes come. */
const TIME_LIMIT = 90_000
const MOST_REDIRECTS = 5
const BUSY = [408, 425, 429]

/** Ask once. Nothing that a server or a network does makes this throw. */
export async function request(url: string, headers: RequestHeaders, busy: readonly number[], now: number): Promise<Answer> {
  try {
    const response = await follow(url, headers)
    if (typeof response === 'string') return { kind: 'refused', reason: response }
    const { status } = response
    const pause = parseRateLimit(response.headers)
    if (BUSY.includes(status) || busy.includes(status) || status >= 500) {
      await response.body?.cancel()
      const wait = parseRetryAfter(response.headers.get('retry-after'), now)
      return { kind: 'busy', reason: `it answers ${status} (${meaning(status)})`, pause, ...(wait === undefined ? {} : { wait }) }
    }
    const body = await readBody(response)
    if (status === 200 || status === 404) return { kind: 'answer', status, body, pause }
    return { kind: 'refused', reason: `it answers ${status}: ${body.replace(/\s+/gu, ' ').slice(0, 200)}`, pause }
  } catch (error) {
    if (error instanceof AnswerTooLong) return { kind: 'refused', reason: error.message }
    return { kind: 'busy', reason: describe(error) }
  }
}

/** The answer behind all redirections; why not, where they lead in circles or to a host that is not to be trusted. */
async function follow(url: string, headers: RequestHeaders): Promise<Response | string> {
  const signal = AbortSignal.timeout(TIME_LIMIT)
  const { origin, protocol } = new URL(url)
  let at = new URL(url)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const own = at.origin === origin ? { ...headers.open, ...headers.secret } : headers.open
    const response = await fetch(at, { headers: own, redirect: 'manual', signal })
    const target = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || target === null) return response
    await response.body?.cancel()
    at = new URL(target, at)
    if (at.protocol !== 'https:' && at.protocol !== protocol) return `it redirects to ${at.protocol}, which is not followed`
  }
  return `it redirects more than ${MOST_REDIRECTS} times`
}

function meaning(status: number): string {
  return status === 429 || status === 403 ? 'too many requests' : status >= 500 ? 'it is out of order for now' : 'later'
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no whole answer came in ${TIME_LIMIT / 1000} s`
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `the connection failed: ${error.message}${cause}`
}
