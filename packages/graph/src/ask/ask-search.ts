import { normalisedText, spellingKey, type NodeAttributes, type NodeRef, type SearchAnswer } from '@claimgraph/model'
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
  const hits = graph.mapNodes((id, attributes) => ({
    id,
    hit: text.key === '' ? undefined : bestHit(graph, id, attributes, text),
    attributes,
  }))
  const rows = hits
    .flatMap(({ id, hit, attributes }) =>
      hit ? [{ ...nodeRef(graph, id), papers: numberOf(attributes, 'papers') ?? 1, hit }] : [],
    )
    .sort((a, b) => a.hit.score - b.hit.score || b.papers - a.papers || compareTexts(a.name, b.name) || compareTexts(a.id, b.id))
    .slice(0, options.limit ?? 20)
  return { query, rows: rows.map(({ hit, ...row }) => ({ ...row, why: hit.why })) }
}

function bestHit(graph: ClaimGraph, id: string, attributes: NodeAttributes, text: SearchText): Hit | undefined {
  if (id === text.raw || textsOf(attributes, 'redirects').includes(text.raw)) return { score: 0, why: 'its id' }
  const { name, type } = nodeRef(graph, id)
  const own = hitName(name, text, type)
  const others = textsOf(attributes, 'aliases').flatMap((alias) => {
    const hit = hitName(alias, text, type)
    return hit ? [{ score: hit.score + 0.5, why: `also written “${alias}”` }] : []
  })
  return [...(own ? [own] : []), ...others].sort((a, b) => a.score - b.score)[0]
}

function hitName(name: string, text: SearchText, type: NodeRef['type']): Hit | undefined {
  const what = type === 'paper' ? 'title' : 'name'
  if (name === text.raw) return { score: 1, why: `its ${what}` }
  const key = spellingKey(name)
  if (key === text.key) return { score: 1.2, why: `its ${what}, spelled otherwise` }
  const words = normalisedText(name).split(' ')
  if (text.words.length > 0 && text.words.every((word) => words.includes(word))) return { score: 2, why: `words of its ${what}` }
  if (key.startsWith(text.key)) return { score: 3, why: `its ${what} begins so` }
  if (text.words.length > 0 && text.words.every((word) => words.some((own) => own.startsWith(word)))) {
    return { score: 4, why: `beginnings of words of its ${what}` }
  }
  if (text.key.length >= 3 && key.includes(text.key)) return { score: 5, why: `a part of its ${what}` }
  return hitTypo(key, text.key, what)
}

/** One error up to six letters, two beyond; short words have none, or everything would be near. */
function hitTypo(key: string, wanted: string, what: string): Hit | undefined {
  if (wanted.length < 4) return undefined
  const most = wanted.length > 6 ? 2 : 1
  const errors = editDistance(wanted, key, most)
  return errors <= most
    ? { score: 6 + errors, why: errors === 1 ? `its ${what} but for one letter` : `its ${what} but for ${errors} letters` }
    : undefined
}
