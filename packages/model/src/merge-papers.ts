import { findRepositories } from './make-paper.js'
import type { Paper } from './paper.js'

/**
 * One paper out of two readings of it: the longest abstract and title (ties by code unit order), all sources, and of every other field the
 * value that sorts first (of a count of citations the highest) where both have one, so that the order of reading does not matter.
 */
export function mergePapers(a: Paper, b: Paper): Paper {
  const abstract = longest(a.abstract, b.abstract)
  const code = [...new Set([...findRepositories(abstract), ...[...(a.code ?? []), ...(b.code ?? [])].sort()])]
  return {
    id: a.id,
    ...optional('recordId', first(a.recordId, b.recordId)),
    title: longest(a.title, b.title),
    abstract,
    ...optional('year', first(a.year, b.year)),
    ...optional('published', first(a.published, b.published)),
    ...optional('authors', longestList(a.authors, b.authors)),
    ...optional('url', first(a.url, b.url)),
    ...optional('arxivId', first(a.arxivId, b.arxivId)),
    ...optional('doi', first(a.doi, b.doi)),
    ...optional('venue', first(a.venue, b.venue)),
    ...optional('citations', highest(a.citations, b.citations)),
    ...optional('code', code.length > 0 ? code : undefined),
    sources: [...new Set([...a.sources, ...b.sources])].sort(),
  }
}

function longest(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a < b ? a : b
}

function longestList(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return a ?? b
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a.join('\n') <= b.join('\n') ? a : b
}

function first<T extends string | number>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a <= b ? a : b
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)
}
