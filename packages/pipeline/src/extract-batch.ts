import type { ExtractionRecord, Extractor, Paper } from '@claimgraph/model'
import { createExtractor } from './extractors.js'

/** The record of a paper, or why there is none: an extractor that throws has a bug, and that must not cost the other papers. */
export type Outcome =
  { readonly record: ExtractionRecord; readonly failure?: undefined } | { readonly record?: undefined; readonly failure: string }

/** Some papers for one worker. */
export interface Batch {
  readonly extractor: string
  readonly papers: readonly Paper[]
}

const made = new Map<string, Promise<Extractor>>()

/** What a worker runs: extract some papers, in their order. The extractor is made once a worker. */
export async function extractBatch({ extractor: name, papers }: Batch): Promise<readonly Outcome[]> {
  const extractor = made.get(name) ?? createExtractor(name)
  made.set(name, extractor)
  return extractAll(await extractor, papers)
}

/** Extract some papers with an extractor at hand, in their order. */
export async function extractAll(extractor: Extractor, papers: readonly Paper[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const paper of papers) {
    try {
      outcomes.push({ record: await extractor.extract(paper) })
    } catch (error) {
      outcomes.push({ failure: error instanceof Error ? error.message : String(error) })
    }
  }
  return outcomes
}
