/** What went wrong: the caller asked wrongly (`usage`), for something unknown (`not-found`), of something that does not answer (`unavailable`), or something failed. */
export type ErrorKind = 'usage' | 'not-found' | 'ambiguous' | 'input' | 'locked' | 'limit' | 'unavailable' | 'failed'

/** An error whose message is meant for people: it names the place, the value and what was expected. Only apps catch it. */
export class ClaimgraphError extends Error {
  readonly kind: ErrorKind
  /** Known names close to an unknown one, or the senses of an ambiguous one. */
  readonly nearest: readonly string[]

  constructor(
    kind: ErrorKind,
    message: string,
    options: { readonly cause?: unknown; readonly nearest?: readonly string[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ClaimgraphError'
    this.kind = kind
    this.nearest = options.nearest ?? []
  }
}
