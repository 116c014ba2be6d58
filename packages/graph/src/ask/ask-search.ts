import { normalisedText, spellingKey, type NodeAttributes, type SearchAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { editDistance } from '../find/edit-distance.js'
import { nodeRef } from '../find/node-ref.js'
import { numberOf, textsOf } from '../read-property.js'

interface Hit {
  /** Smaller is better. */
  readonly score: number
  readonly why: string
}

interface SearchText {
  readonly raw: string
  readonly key: string
  readonly words: readonly string[]
}

/**
 * Search names, other spellings and titles, as somebody types: whole names first, then beginnings, words, parts, then names a typing error away;
 * equally good ones by the number of papers. An empty query finds nothing.
 */
export function askSearch(graph: ClaimGraph, query: string, options: { readonly limit?: number } = {}): SearchAnswer {
  const text: SearchText = { raw: query.trim(), key: spellingKey(query), words: normalisedText(query).split(' ').filter(Boolean) }
  if (text.key === '') return { query, rows: [] }
  const sure = findHits(graph, text, hitName)
  const hits =
    sure.length >= ENOUGH
      ? sure
      : [...sure, ...findHits(graph, text, hitTypo).filter(({ id }) => !sure.some((one) => one.id === id))]
  const rows = hits
    .map(({ id, hit }) => ({ ...nodeRef(graph, id), papers: numberOf(graph.getNodeAttributes(id), 'papers') ?? 1, hit }))
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

type Fits = (name: string, text: SearchText, what: string) => Hit | undefined

function findHits(graph: ClaimGraph, text: SearchText, fits: Fits): readonly { readonly id: string; readonly hit: Hit }[] {
  const hits: { id: string; hit: Hit }[] = []
  graph.forEachNode((id, attributes) => {
    const hit = bestHit(graph, id, attributes, text, fits)
    if (hit) hits.push({ id, hit })
  })
  return hits
}

function bestHit(graph: ClaimGraph, id: string, attributes: NodeAttributes, text: SearchText, fits: Fits): Hit | undefined {
  if (id === text.raw || textsOf(attributes, 'redirects').includes(text.raw)) return { score: 0, why: 'its id' }
  const { name, type } = nodeRef(graph, id)
  const what = type === 'paper' ? 'title' : 'name'
  const own = fits(name, text, what)
  const others = textsOf(attributes, 'aliases').flatMap((alias) => {
    const hit = fits(alias, text, what)
    return hit ? [{ score: hit.score + 0.5, why: `also written “${alias}”` }] : []
  })
  return [...(own ? [own] : []), ...others].sort((a, b) => a.score - b.score)[0]
}

function hitName(name: string, text: SearchText, what: string): Hit | undefined {
  if (name === text.raw) return { score: 1, why: `its ${what}` }
  const key = spellingKey(name)
  if (key === text.key) return { score: 1.2, why: `its ${what}, spelled otherwise` }
  const words = normalisedText(name).split(' ')
  if (text.words.length > 0 && text.words.every((word) => words.includes(word))) return { score: 2, why: `words of its ${what}` }
  if (key.startsWith(text.key)) return { score: 3, why: `its ${what} begins so` }
  if (text.words.length > 0 && text.words.every((word) => words.some((own) => own.startsWith(word)))) {
    return { score: 4, why: `beginnings of words of its ${what}` }
  }
  return text.key.length >= 3 && key.includes(text.key) ? { score: 5, why: `a part of its ${what}` } : undefined
}

/** Typing errors in the whole name, or in its words. */
function hitTypo(name: string, text: SearchText, what: string): Hit | undefined {
  const whole = errorsBetween(text.key, spellingKey(name))
  if (whole !== undefined)
    return { score: 6 + whole, why: whole === 1 ? `its ${what} but for one letter` : `its ${what} but for ${whole} letters` }
  const words = normalisedText(name).split(' ')
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
