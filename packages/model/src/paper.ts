/** What a reader found of one paper in one place; `recordId` is the input's own id, where it has one. */
export interface PaperDraft {
  readonly recordId?: string
  /** May be empty, then the abstract is not. */
  readonly title: string
  /** May be empty, then the title is not. */
  readonly abstract: string
  readonly year?: number
  /** ISO date, `2024-05-29`. */
  readonly published?: string
  readonly authors?: readonly string[]
  readonly url?: string
  readonly arxivId?: string
  readonly doi?: string
  /** Journal, conference or book that it appeared in, as the source names it. */
  readonly venue?: string
  /** How often it was cited, as far as the source knew when it was asked. */
  readonly citations?: number
  /** Repository links that the source gives, besides those of the text. */
  readonly code?: readonly string[]
}

/** A paper of the library: what all its sources together say of it. `id` is `paper:…` (see `paperId`). */
export interface Paper extends PaperDraft {
  readonly id: string
  /** Repository links that the text itself or a source gives. */
  readonly code?: readonly string[]
  /** Other ids that the library has it under, sorted; absent where there are none. */
  readonly redirects?: readonly string[]
  /** What it was read from, sorted: file names or source names. */
  readonly sources: readonly string[]
}
