import type { ExtractionRecord } from './extraction-record.js'
import type { PaperDraft } from './paper.js'

/** Anything that turns a paper into a record. A changed `version` makes stored records stale. */
export interface Extractor {
  readonly name: string
  readonly version: string
  /** Never rejects on odd text: that gives an empty record. */
  extract(paper: PaperDraft & { readonly id: string }): Promise<ExtractionRecord>
}
