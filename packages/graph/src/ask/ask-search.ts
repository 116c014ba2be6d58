import type { SearchAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { editDistance } from '../find/edit-distance.js'
import { searchIndex, searchName, type SearchEntry, type SearchName } from '../find/search-index.js'

interface Hit {
  /** Smaller is better. */
  readonly score: number
  readonly why: string
}

/**
 * Search names, other spellings and titles, as somebody types: whole names first, then beginnings, words, parts, then names a typing error away;
 * equally good ones by the number of papers. An empty query finds nothing.
 */
export function askSearch(graph: ClaimGraph, query: string, options: { readonly limit?: number } = {}): SearchAnswer {
  const text = searchName(query)
  if (text.key === '') return { query, rows: [] }
  const entries = searchIndex(graph)
  const sure = findHits(entries, text, hitName)
  const found = new Set(sure.map(({ entry }) => entry))
  const rest = sure.length >= ENOUGH ? [] : entries.filter((entry) => !found.has(entry))
  const rows = [...sure, ...findHits(rest, text, hitTypo)]
    .map(({ entry, hit }) => ({ ...entry.node, papers: entry.papers, hit }))
    .sort((a, b) => rank(a) - rank(b) || b.papers - a.papers || compareTexts(a.name, b.name) || compareTexts(a.id, b.id))
    .slice(0, options.limit ?? 20)
  return { query, rows: rows.map(({ hit, ...row }) => ({ ...row, why: hit.why })) }
}

/** With fewer hits than this, names a few typing errors away are looked for too. */
const ENOUGH = 5

/** Beyond whole names, what many papers speak of is likelier meant than what fits a little better. */
function rank({ hit, papers }: { readonly hit: Hit; readonly papers: number }): number {
  return hit.score < 2 ? hit.score : Math.max(2, hit.score - Math.log2(papers) / 2)
}

type Fits = (name: SearchName, text: SearchName, what: string) => Hit | undefined

interface Found {
  readonly entry: SearchEntry
  readonly hit: Hit
}

function findHits(entries: readonly SearchEntry[], text: SearchName, fits: Fits): readonly Found[] {
  return entries.flatMap((entry) => {
    const hit = bestHit(entry, text, fits)
    return hit ? [{ entry, hit }] : []
  })
}

function bestHit({ node, redirects, own, aliases }: SearchEntry, text: SearchName, fits: Fits): Hit | undefined {
  if (node.id === text.raw || redirects.includes(text.raw)) return { score: 0, why: 'its id' }
  const what = node.type === 'paper' ? 'title' : 'name'
  let best = fits(own, text, what)
  for (const alias of aliases) {
    const hit = fits(alias, text, what)
    if (hit && hit.score + 0.5 < (best?.score ?? Infinity)) best = { score: hit.score + 0.5, why: `also written “${alias.raw}”` }
  }
  return best
}

function hitName({ raw, key, words }: SearchName, text: SearchName, what: string): Hit | undefined {
  if (raw === text.raw) return { score: 1, why: `its ${what}` }
  if (key === text.key) return { score: 1.2, why: `its ${what}, spelled otherwise` }
  if (text.words.length > 0 && text.words.every((word) => words.includes(word))) return { score: 2, why: `words of its ${what}` }
  if (key.startsWith(text.key)) return { score: 3, why: `its ${what} begins so` }
  if (text.words.length > 0 && text.words.every((word) => words.some((own) => own.startsWith(word)))) {
    return { score: 4, why: `beginnings of words of its ${what}` }
  }
  return text.key.length >= 3 && key.includes(text.key) ? { score: 5, why: `a part of its ${what}` } : undefined
}

/** Typing errors in the whole name, or in its words. */
function hitTypo({ key, words }: SearchName, text: SearchName, what: string): Hit | undefined {
  const whole = errorsBetween(text.key, key)
  if (whole !== undefined)
    return { score: 6 + whole, why: whole === 1 ? `its ${what} but for one letter` : `its ${what} but for ${whole} letters` }
  const isNear = (word: string): boolean => words.some((own) => own === word || errorsBetween(word, own) !== undefined)
  return text.words.length > 0 && text.words.every(isNear)
    ? { score: 8, why: `words of its ${what} but for some letters` }
    : undefined
}

/** How many errors lie between two words, if few: one up to six letters, two beyond; short words have none, or everything would be near. */
function errorsBetween(wanted: string, word: string): number | undefined {
  if (wanted.length < 4) return undefined
  const most = wanted.length > 6 ? 2 : 1
  const errors = editDistance(wanted, word, most)
  return errors <= most ? errors : undefined
}
