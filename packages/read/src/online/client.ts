import { setTimeout as delay } from 'node:timers/promises'
import { ClaimgraphError } from '@claimgraph/model'
import { Asker, setting } from './asker.js'
import type { Environment } from './asker.js'
import { HttpCache } from './http-cache.js'
import type { CachedAnswer } from './http-cache.js'
import type { OnlineSource } from './online-source.js'
import { request } from './request.js'
import type { Answer } from './request.js'
import { backOff, LONGEST_WAIT } from './waits.js'

/** What asking a source needs to know. */
export interface ClientOptions {
  /** Keys, addresses of sources, a contact: see docs/inputs.md. */
  readonly env: Environment
  /** Folder of the cache. */
  readonly cache: string
  /** Ask nobody: take what the cache has, of whatever age. */
  readonly offline?: boolean
  /** Of the program that asks, for the User-Agent. */
  readonly version: string
  /** Told what is being waited for. */
  readonly onNotice?: (message: string) => void
  /** Waits; the clock's own unless given. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  readonly now?: () => number
}

/** Attempts for one page, the first included. */
const ATTEMPTS = 6
/** A page of a search is taken from the cache for a day: long enough to go on after an interruption. */
const DAY = 24 * 3600_000

/**
 * Asks one online source, politely: one request at a time with the source's own pause between two (also those of other processes of this user), backing off
 * when it is busy, and never twice for what the cache has.
 */
export class Client {
  readonly source: OnlineSource
  readonly base: string
  readonly hasKey: boolean
  /** Nobody is asked: only the cache answers. */
  readonly offline: boolean
  readonly #options: ClientOptions
  readonly #cache: HttpCache
  readonly #asker: Asker
  readonly #isNear: boolean
  #notBefore = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(source: OnlineSource, options: ClientOptions) {
    this.source = source
    this.base = (setting(options.env, source.baseVariable) ?? source.base).replace(/\/$/u, '')
    this.#asker = new Asker(source, options.env)
    this.hasKey = this.#asker.hasKey
    this.offline = options.offline ?? false
    this.#options = options
    this.#cache = new HttpCache(options.cache, source.name)
    // A server of this machine, as in tests, is in no need of politeness.
    this.#isNear = options.sleep === undefined && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/u.test(`${this.base}/`)
  }

  /**
   * The answer of an address, from the cache where it is younger than `maxAge`, `undefined` where the source has nothing there (404).
   *
   * @param read Reads the answer; where it throws, the answer counts as damaged and is asked for again.
   * @throws ClaimgraphError `failed` when the source refuses, cannot be reached after all attempts, or is not to be asked.
   */
  get<T>(url: string, read: (body: string) => Promise<T>, maxAge = DAY): Promise<T | undefined> {
    const answer = this.#last.then(() => this.#get(url, read, maxAge))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #get<T>(url: string, read: (body: string) => Promise<T>, maxAge: number): Promise<T | undefined> {
    const kept = await this.#cache.get(url)
    if (kept && (this.offline || this.#now() - kept.at < maxAge)) {
      const value = await readKept(kept, read)
      if (value) return value.found
    }
    if (this.offline)
      throw new ClaimgraphError('failed', `${this.source.name} is not asked offline, and the cache does not have ${url}`)
    return this.#ask(url, read)
  }

  async #ask<T>(url: string, read: (body: string) => Promise<T>): Promise<T | undefined> {
    const { version } = this.#options
    let problem = ''
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await this.#pause()
      const answer = await request(this.#asker.withKey(url), this.#asker.headers(version), this.source.busy ?? [], this.#now())
      this.#notBefore = this.#now() + (answer.pause ?? 0)
      if (answer.kind === 'refused') throw this.#failure(url, answer.reason)
      const taken = answer.kind === 'busy' ? { reason: answer.reason } : await this.#take(url, answer, read)
      if ('found' in taken) return taken.found
      problem = taken.reason
      if (attempt + 1 < ATTEMPTS) await this.#backOff(attempt, problem, answer)
    }
    throw this.#failure(url, `${problem}; ${ATTEMPTS} attempts were made`)
  }

  async #take<T>(
    url: string,
    answer: Extract<Answer, { readonly kind: 'answer' }>,
    read: (body: string) => Promise<T>,
  ): Promise<{ readonly found: T | undefined } | { readonly reason: string }> {
    try {
      const found = answer.status === 404 ? undefined : await read(answer.body)
      await this.#cache.put({ url, at: this.#now(), status: answer.status, body: answer.body })
      return { found }
    } catch (error) {
      return { reason: (error as Error).message }
    }
  }

  /** Wait before the next attempt: as long as the source asks, else twice as long as the last time. */
  async #backOff(attempt: number, problem: string, answer: Answer): Promise<void> {
    const wait = (answer.kind === 'busy' ? answer.wait : undefined) ?? backOff(attempt, Math.random)
    if (wait > LONGEST_WAIT) {
      const minutes = Math.ceil(wait / 60_000)
      throw this.#failure(
        '',
        `${problem}; it asks to wait ${minutes} minutes: run the command again then, it goes on where it stopped`,
      )
    }
    this.#options.onNotice?.(this.#asker.redact(`${this.source.name}: ${problem}; trying again in ${Math.ceil(wait / 1000)} s`))
    await this.#sleep(wait)
  }

  async #pause(): Promise<void> {
    if (!this.#isNear) {
      // A clock that was set back must not stop everything.
      const due = Math.min((await this.#cache.lastAsked()) + this.source.interval, this.#now() + this.source.interval)
      const wait = Math.max(due, this.#notBefore) - this.#now()
      if (wait > 0) await this.#sleep(Math.min(wait, LONGEST_WAIT))
    }
    await this.#cache.ask(new Date(this.#now()))
  }

  #failure(url: string, reason: string): ClaimgraphError {
    return new ClaimgraphError('failed', this.#asker.redact(`${this.source.name}${url === '' ? '' : ` (${url})`}: ${reason}`))
  }

  #now(): number {
    return (this.#options.now ?? Date.now)()
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (this.#options.sleep) await this.#options.sleep(milliseconds)
    else await delay(this.#isNear ? Math.min(milliseconds, 20) : milliseconds)
  }
}

/** What a kept answer says; `undefined` where it cannot be read any more. */
async function readKept<T>(
  kept: CachedAnswer,
  read: (body: string) => Promise<T>,
): Promise<{ readonly found: T | undefined } | undefined> {
  if (kept.status === 404) return { found: undefined }
  return read(kept.body).then(
    (found) => ({ found }),
    () => undefined,
  )
}
