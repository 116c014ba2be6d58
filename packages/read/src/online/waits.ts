/** First wait after a failure, in milliseconds; each further one is twice as long. */
const FIRST_WAIT = 2_000
/** A longer wait than this is not waited for: the command ends and says when to come back. */
export const LONGEST_WAIT = 5 * 60_000

/** How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date; absent when it does not say. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined
  const seconds = Number(value)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

/**
 * How long to wait until the next request when none is left in the present window, by the `RateLimit` headers: `"api";r=0;t=55`, or
 * `RateLimit-Remaining` and `RateLimit-Reset`. 0 while some are left.
 */
export function parseRateLimit(headers: Headers): number {
  const now = headers.get('ratelimit') ?? ''
  const remaining = /\br=(\d+)/u.exec(now)?.[1] ?? headers.get('ratelimit-remaining')
  const reset = /\bt=(\d+)/u.exec(now)?.[1] ?? headers.get('ratelimit-reset')
  return Number(remaining ?? 1) > 0 ? 0 : Number(reset ?? 0) * 1000 || 0
}

/** The wait before the next attempt, in milliseconds: 2, 4, 8 … seconds, a little scattered so that many do not come back at once. */
export function backOff(attempt: number, random: () => number): number {
  return Math.round(FIRST_WAIT * 2 ** attempt * (1 + random() / 4))
}
