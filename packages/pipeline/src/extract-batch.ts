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
  const making = made.get(name) ?? createExtractor(name)
  made.set(name, making)
  const extractor = await making
  const outcomes: Outcome[] = []
  for (const paper of papers) outcomes.push(await extractOne(extractor, paper))
  return outcomes
}

/** Extract a paper with an extractor at hand. */
export async function extractOne(extractor: Extractor, paper: Paper): Promise<Outcome> {
  try {
    return { record: await extractor.extract(paper) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
