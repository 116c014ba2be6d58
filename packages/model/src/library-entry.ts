import type { Correction } from './correction.js'
import type { ExtractionRecord } from './extraction-record.js'
import type { Paper } from './paper.js'

/** One paper of the library with what was extracted from it, by which extractor. */
export interface LibraryEntry {
  readonly paper: Paper
  readonly record: ExtractionRecord
  /** `name@version` of the extractor. */
  readonly extractor: string
}

/** What the graph is built from: all of a library, entries sorted by paper id, corrections in the order they were made. */
export interface LibraryContent {
  /** Random at the library's creation; marks what a sync wrote. */
  readonly id: string
  readonly entries: readonly LibraryEntry[]
  readonly corrections: readonly Correction[]
}
