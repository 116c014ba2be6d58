/** How a sentence speaks of the paper's own proposal without its name. */
export type OwnReference = 'we' | 'our' | 'our-noun' | 'proposed-noun' | 'this-noun' | 'it' | 'they'

const HEADS = new Set(
  `method methods approach approaches model models framework frameworks algorithm algorithms system systems architecture architectures technique techniques network networks
  strategy strategies solution solutions proposal module modules pipeline variant variants formulation mechanism design scheme schemes procedure objective loss work results
  experiments paper training classifier representation representations features embeddings implementation contributions parser tagger tokenizer encoder decoder agent policy detector
  estimator optimizer baselines`.split(/\s+/u),
)

/** An own reference among words: `first`..`end`, half-open. */
export interface FoundReference {
  readonly kind: OwnReference
  readonly first: number
  readonly end: number
}

const OPENERS = new Map<string, OwnReference>([
  ['our', 'our-noun'],
  ['this', 'this-noun'],
  ['these', 'this-noun'],
  ['the', 'proposed-noun'],
  ['proposed', 'proposed-noun'],
])

/** Find references such as "we", "our simple method", "the proposed approach", "it"; whether they mean the proposal is for the classifier to say. */
export function findOwnReferences(words: readonly string[]): FoundReference[] {
  const found: FoundReference[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === 'we' || word === 'it' || word === 'they') {
      found.push({ kind: word, first: at, end: at + 1 })
      continue
    }
    const opener = OPENERS.get(word)
    if (!opener) continue
    const end = headEnd(words, at + 1, opener === 'proposed-noun' ? 5 : 6)
    const isProposed =
      opener !== 'proposed-noun' ||
      word === 'proposed' ||
      /^(?:proposed|resulting|presented|new|introduced|learned)$/u.test(words[at + 1] ?? '')
    if (end > 0 && isProposed) {
      found.push({ kind: opener, first: at, end })
      at = end - 1
    } else if (word === 'our') found.push({ kind: 'our', first: at, end: at + 1 })
  }
  return found
}

/** Behind the head noun that closes a noun phrase within `limit` words, 0 when there is none. */
function headEnd(words: readonly string[], from: number, limit: number): number {
  for (let at = from; at < Math.min(words.length, from + limit); at++) {
    const word = words[at] ?? ''
    if (HEADS.has(word)) return at + 1
    if (!/^[\p{L}\p{N}-]+$/u.test(word) || STOPS.has(word)) return 0
  }
  return 0
}

const STOPS = new Set(
  'is are of in on with for by to and or than that which can also at from has have show shows achieves outperforms'.split(' '),
)
