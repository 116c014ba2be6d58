import { mergePapers } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import type { SkippedRecord } from '@claimgraph/read'
import type { Input } from './find-inputs.js'
import { readItems } from './read-items.js'
import type { ReadItemsOptions } from './read-items.js'

/** What was read from all inputs; `papers` by the key that tells papers apart, in the order in which each was first seen. */
export interface Reading {
  readonly papers: ReadonlyMap<string, Paper>
  readonly records: number
  readonly skipped: readonly Omit<SkippedRecord, 'kind'>[]
  /** Inputs of which nothing could be read; each stands in `skipped` too. */
  readonly unread: readonly string[]
}

/** What reading inputs as a whole needs to know. */
export interface ReadInputsOptions extends ReadItemsOptions {
  /** Papers with one key are one paper; by default the paper's id. */
  readonly keyOf?: (paper: Paper) => string
}

/**
 * Read all papers of some inputs, the same paper of several becoming one. A file of another kind among others is reported as skipped.
 *
 * @throws ClaimgraphError when no input can be read.
 */
export async function readInputs(inputs: readonly Input[], options: ReadInputsOptions): Promise<Reading> {
  const papers = new Map<string, Paper>()
  const skipped: Omit<SkippedRecord, 'kind'>[] = []
  const unread: string[] = []
  let records = 0
  for await (const item of readItems(inputs, options)) {
    if (item.kind === 'skipped') {
      skipped.push({ file: item.file, line: item.line, reason: item.reason })
      if (item.whole) unread.push(item.file)
    } else {
      addPaper(papers, item.paper, options)
      records++
    }
  }
  return { papers, records, skipped, unread }
}

function addPaper(papers: Map<string, Paper>, paper: Paper, { keyOf = (one) => one.id }: ReadInputsOptions): void {
  const key = keyOf(paper)
  const before = papers.get(key)
  papers.set(key, before ? mergePapers(before, paper) : paper)
}
