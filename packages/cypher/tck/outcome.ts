/** How a scenario ended. */
export type Outcome =
  | { readonly kind: 'passed'; readonly error?: ErrorAgreement }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly query: string; readonly reason: string }

/** Where an error was expected and raised: how much of it is as expected. */
export interface ErrorAgreement {
  readonly type: boolean
  readonly phase: boolean
  readonly detail: boolean
  /** Expected and raised, for reading. */
  readonly text: string
}
