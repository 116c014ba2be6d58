import { mayBeOneWork, mergePapers, normalisedText, titleKey } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import type { Client } from './client.js'

/** What a source knows of a paper, or why that is left alone. */
export type Finding = { readonly found: Paper } | { readonly left: string }

/** A title is asked about again after a month: dates do not change, counts of citations do. */
const MONTH = 30 * 24 * 3600_000

/**
 * Ask a source what it has under a paper's title. Only an exact match counts, by letters and digits, and only when neither ids nor authors speak against it; a
 * short title ("Mamba") needs an author in common. Several matches count when they can be one work, as a preprint and its journal.
 */
export async function findByTitle(client: Client, paper: Paper): Promise<Finding> {
  if (normalisedText(paper.title) === '') return { left: 'it has no title to ask by' }
  const url = client.source.titleUrl(client.base, paper.title)
  const page = await client.get(url, (body) => client.source.readPage(body, url), MONTH)
  return chooseMatch(paper, page?.papers ?? [], client.source.name)
}

/** The match among the papers that a source gives for a title. */
export function chooseMatch(paper: Paper, given: readonly Paper[], source: string): Finding {
  const title = normalisedText(paper.title)
  const named = given.filter((one) => normalisedText(one.title) === title)
  if (named.length === 0) return { left: `${source} has no paper of exactly this title` }
  const fitting = named.filter((one) => mayBeOneWork(paper, one))
  if (fitting.length === 0) return { left: `${source} has this title with other ids or authors` }
  if (titleKey(paper.title) === '' && (paper.authors ?? []).length === 0) {
    return { left: `the title is too short to tell it from others at ${source}, and no authors are known` }
  }
  if (fitting.some((one) => fitting.some((other) => !mayBeOneWork(one, other)))) {
    return { left: `${source} has ${fitting.length} different papers of this title` }
  }
  const [first, ...others] = fitting
  return first ? { found: others.reduce(mergePapers, first) } : { left: `${source} has no paper of exactly this title` }
}
