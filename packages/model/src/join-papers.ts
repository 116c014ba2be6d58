import type { Correction } from './correction.js'
import type { LibraryContent, LibraryEntry } from './library-entry.js'
import { mergePapers } from './merge-papers.js'
import { mayBeOneWork, titleKey } from './same-work.js'
import { UnionFind } from './union-find.js'

/**
 * One entry a work, of entries that may hold one work several times under several ids: those with one arXiv id or one DOI are one, and those of one telling
 * title that nothing speaks against (see `mayBeOneWork`). What shares its title with two that cannot be one stays by itself.
 *
 * The joined paper has the text, and so the record, of the entry with the longest abstract, and of the other fields what `mergePapers` takes. Its id is that of
 * its arXiv id, else of its DOI, else the one that sorts first; the other ids are its `redirects`. The order of the entries does not matter.
 *
 * @returns Entries sorted by paper id.
 */
export function joinPapers(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const works = new UnionFind(entries.length)
  joinByKeys(works, entries, ({ paper }) => paper.arxivId)
  joinByKeys(works, entries, ({ paper }) => paper.doi)
  for (const [a, b] of sameTitles(works, entries)) works.join(a, b)
  return works
    .groups()
    .map((group) => joinEntries(group.flatMap((at) => entries[at] ?? [])))
    .sort((a, b) => (a.paper.id < b.paper.id ? -1 : 1))
}

/** The same of all that a library holds; corrections that name a paper by an id that has gone name it by the one that goes on. */
export function joinContent(content: LibraryContent): LibraryContent {
  const entries = joinPapers(content.entries)
  const redirects = new Map(entries.flatMap(({ paper }) => (paper.redirects ?? []).map((gone) => [gone, paper.id] as const)))
  return { ...content, entries, corrections: content.corrections.map((correction) => redirect(correction, redirects)) }
}

function joinByKeys(
  works: UnionFind,
  entries: readonly LibraryEntry[],
  keyOf: (entry: LibraryEntry) => string | undefined,
): void {
  const first = new Map<string, number>()
  entries.forEach((entry, at) => {
    const key = keyOf(entry)
    if (key === undefined) return
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, at)
    else works.join(earlier, at)
  })
}

/** A title that more works than this bear tells nothing ("Proceedings of the Workshop"). */
const MOST_OF_A_TITLE = 12

/** Pairs of entries to be joined for their title. What fits two works of that title that cannot be one fits neither. */
function sameTitles(works: UnionFind, entries: readonly LibraryEntry[]): readonly (readonly [number, number])[] {
  const byTitle = new Map<string, Map<number, LibraryEntry[]>>()
  entries.forEach((entry, at) => {
    const key = titleKey(entry.paper.title)
    if (key === '') return
    const found = byTitle.get(key) ?? new Map<number, LibraryEntry[]>()
    byTitle.set(key, found.set(works.find(at), [...(found.get(works.find(at)) ?? []), entry]))
  })
  return [...byTitle.values()]
    .filter(({ size }) => size > 1 && size <= MOST_OF_A_TITLE)
    .flatMap((found) => fittingPairs([...found]))
}

function fittingPairs(works: readonly (readonly [number, readonly LibraryEntry[]])[]): readonly (readonly [number, number])[] {
  type Work = (typeof works)[number]
  const fits = ([, a]: Work, [, b]: Work): boolean => a.every((one) => b.every((other) => mayBeOneWork(one.paper, other.paper)))
  const isTorn = (work: Work): boolean => {
    const near = works.filter((other) => other !== work && fits(work, other))
    return near.some((one) => near.some((other) => one !== other && !fits(one, other)))
  }
  const sure = works.filter((work) => !isTorn(work))
  return sure.flatMap((a, at) => sure.slice(at + 1).flatMap((b) => (fits(a, b) ? [[a[0], b[0]] as const] : [])))
}

function joinEntries(group: readonly LibraryEntry[]): LibraryEntry {
  const [first, ...others] = [...group].sort(byText)
  if (!first) throw new RangeError('expected an entry')
  const ids = [...new Set(group.flatMap(({ paper }) => [paper.id, ...(paper.redirects ?? [])]))].sort()
  const merged = others.reduce((paper, other) => mergePapers(paper, other.paper), first.paper)
  const id = merged.arxivId ? `paper:${merged.arxivId}` : merged.doi ? `paper:${merged.doi}` : (ids[0] ?? merged.id)
  if (others.length === 0 && id === first.paper.id) return first
  const redirects = ids.filter((gone) => gone !== id)
  const { title, abstract } = first.paper
  // Merged with itself for the links of the text that was taken.
  const whole = { ...merged, id, title, abstract }
  const paper = { ...mergePapers(whole, whole), ...(redirects.length > 0 ? { redirects } : {}) }
  return { ...first, paper, record: { ...first.record, id: paper.recordId ?? id } }
}

/** The entry whose text is taken first: the longest abstract, then the longest title, then the id that sorts first. */
function byText({ paper: a }: LibraryEntry, { paper: b }: LibraryEntry): number {
  return b.abstract.length - a.abstract.length || b.title.length - a.title.length || (a.id < b.id ? -1 : 1)
}

function redirect(correction: Correction, redirects: ReadonlyMap<string, string>): Correction {
  if (redirects.size === 0) return correction
  const fields = Object.entries(correction).map(([key, text]: readonly [string, string]) => [key, follow(text, redirects)])
  return Object.fromEntries(fields) as Correction
}

/** A paper's id, and that of the proposal that is called by it. */
function follow(text: string, redirects: ReadonlyMap<string, string>): string {
  const paper = text.startsWith('model:') ? text.slice('model:'.length) : text
  const now = redirects.get(paper)
  return now === undefined ? text : text.slice(0, text.length - paper.length) + now
}
