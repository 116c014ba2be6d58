import type { OnlineSource } from './online-source.js'
import type { RequestHeaders } from './request.js'

/** What the environment says, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Who asks a source: name and contact, and the key, which no message and no kept address may hold. */
export class Asker {
  readonly #source: OnlineSource
  readonly #env: Environment
  readonly #key: string | undefined

  constructor(source: OnlineSource, env: Environment) {
    this.#source = source
    this.#env = env
    this.#key = source.key && setting(env, source.key.variable)
  }

  get hasKey(): boolean {
    return this.#key !== undefined
  }

  /** The address with the key, at sources that take it there. */
  withKey(url: string): string {
    const parameter = this.#source.key?.parameter
    if (parameter === undefined || this.#key === undefined) return url
    return `${url}${url.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(this.#key)}`
  }

  /** Who asks, and its key where it goes into a header. */
  headers(version: string): RequestHeaders {
    const contact = setting(this.#env, 'CLAIMGRAPH_CONTACT')?.replace(/[^\x21-\x7e]/gu, '')
    const agent = `claimgraph/${version} (reads listings of papers${contact ? `; mailto:${contact}` : ''})`
    const secret = this.#key === undefined ? undefined : this.#source.key?.header?.(this.#key)
    return { open: { 'user-agent': agent }, secret: secret ?? {} }
  }

  /** A text without the key, which a server may have said in its answer. */
  redact(text: string): string {
    return this.#key === undefined ? text : text.replaceAll(this.#key, '…').replaceAll(encodeURIComponent(this.#key), '…')
  }
}

/** A variable of the environment; one that is set to nothing counts as not set. */
export function setting(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}
