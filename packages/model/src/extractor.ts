import type { ExtractionRecord } from './extraction-record.js'
import type { PaperDraft } from './paper.js'

/** The extractor used unless told: measured, it finds more of what papers say than `fast`, at a sixth of the pace. */
export const DEFAULT_EXTRACTOR = 'accurate'

/** Anything that turns a paper into a record. A changed `version` makes stored records stale. */
export interface Extractor {
  readonly name: string
  readonly version: string
  /** How many papers it can read at once, to its profit; 1 unless said. */
  readonly atOnce?: number
  /** Never rejects on odd text: that gives an empty record. */
  extract(paper: PaperDraft & { readonly id: string }): Promise<ExtractionRecord>
}
