import { digest } from './digest.js'
import type { PaperDraft } from './paper.js'

/**
 * The id of a paper: `paper:` and its arXiv id without version, else its DOI, else a hash of the normalised title, or,
 * without a title, of the abstract. The same paper gets the same id on every run and machine.
 */
export function paperId(paper: Pick<PaperDraft, 'title' | 'abstract' | 'arxivId' | 'doi'>): string {
  if (paper.arxivId) return `paper:${paper.arxivId.replace(/v\d+$/u, '')}`
  if (paper.doi) return `paper:${paper.doi.toLowerCase()}`
  const title = normalisedText(paper.title)
  return `paper:${title ? digest('title', title) : digest('abstract', normalisedText(paper.abstract))}`
}

/** Text for comparing titles: compatibility forms folded, lower case, letters and digits only, single blanks between words. */
export function normalisedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
