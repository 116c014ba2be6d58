import { NODE_LABELS, RELATIONSHIP_TYPES } from '@claimgraph/model'
import { KEYWORDS } from './highlight-cypher.js'

/** What may follow where the cursor is: `from` is where the word that is replaced begins. */
export interface Completions {
  readonly from: number
  readonly words: readonly string[]
}

const PROPERTIES =
  'name title year aliases papers kind community pagerank evidence confidence own sota addon stated metrics benchmarks tasks rule metric value number unit condition relativeTo better relations claims url authors abstract'.split(
    ' ',
  )
const MOST = 8

/** Labels after `(x:`, relationship types after `[r:`, properties after `x.`, else keywords; those that begin as the word does. */
export function completeCypher(query: string, cursor: number): Completions {
  const before = query.slice(0, cursor)
  const word = /\w*$/u.exec(before)?.[0] ?? ''
  const from = cursor - word.length
  const words = vocabulary(before.slice(0, from)).filter(
    (one) => one.toLowerCase().startsWith(word.toLowerCase()) && one.toLowerCase() !== word.toLowerCase(),
  )
  const wanted = word !== '' || /[:.|]$/u.test(before)
  return { from, words: wanted ? words.slice(0, MOST) : [] }
}

function vocabulary(before: string): readonly string[] {
  if (/\[[^\]()]*[:|]$/u.test(before)) return RELATIONSHIP_TYPES
  if (before.endsWith(':')) return NODE_LABELS
  if (/\w\.$/u.test(before)) return PROPERTIES
  return KEYWORDS
}
