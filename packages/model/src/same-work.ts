import { normalisedText } from './paper-id.js'
import type { Paper } from './paper.js'

/** What of a paper tells whether it is the same work as another. */
export type Identity = Pick<Paper, 'title' | 'arxivId' | 'doi' | 'authors'>

/** A title of fewer words may well be that of two works ("Editorial", "Diffusion Models"). */
const TELLING_WORDS = 3

/** The key of a title by which works are joined, `''` for a title that is too short to tell. */
export function titleKey(title: string): string {
  const key = normalisedText(title)
  return key.split(' ').length >= TELLING_WORDS ? key : ''
}

/**
 * Whether two papers of one title can be one work. They cannot when both have arXiv ids and those differ, when both name their authors and share none, or when
 * their DOIs differ and shared authors do not vouch for them (a preprint and its journal have two).
 */
export function mayBeOneWork(a: Identity, b: Identity): boolean {
  if (a.arxivId !== undefined && b.arxivId !== undefined) return a.arxivId === b.arxivId
  const shared = shareAuthor(a.authors, b.authors)
  if (shared !== undefined) return shared
  return a.doi === undefined || b.doi === undefined || a.doi === b.doi
}

/** Whether a family name stands in both lists; `undefined` where one of them is unknown. */
function shareAuthor(a: readonly string[] = [], b: readonly string[] = []): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  const known = new Set(a.map(familyName))
  return b.some((name) => known.has(familyName(name)))
}

/** `Kurt Gödel` and `Gödel, Kurt` are `godel`. */
function familyName(name: string): string {
  const [family = ''] = name.split(',')
  return normalisedText(family).split(' ').at(-1) ?? ''
}
