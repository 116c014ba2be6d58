import type { SentenceFacts } from './document-facts.js'
import { createSink } from './feature-sink.js'
import { addContextFeatures, REACH, wordFeatures } from './features.js'
import { addFeatures, type TaggerModel } from './tagger-model.js'
import { TAG_COUNT } from './tags.js'
import type { WordFacts } from './word-facts.js'

const WIDTH = (2 * REACH + 1) * TAG_COUNT
/** Words whose sums are kept between texts; what is kept changes nothing but the time. */
const MOST_KEPT = 20_000

/** A model with the sums of the words that it has met. */
export interface Scorer {
  readonly model: TaggerModel
  readonly sums: Map<WordFacts, Int32Array>
  /** What stands beyond a sentence's ends. */
  readonly edge: Int32Array
}

export function createScorer(model: TaggerModel): Scorer {
  return { model, sums: new Map(), edge: sumsOf(model, undefined) }
}

/** How well each tag fits each token of a sentence: `token * TAG_COUNT + tag`, log odds up to a constant. */
export function scoreTokens(scorer: Scorer, facts: SentenceFacts): Float64Array {
  const { model, edge } = scorer
  const { tokens } = facts
  const scores = new Int32Array(tokens.length * TAG_COUNT)
  const words = tokens.map((token) => knownSums(scorer, token.word))
  const sink = createSink()
  for (let i = 0; i < tokens.length; i++) {
    const at = i * TAG_COUNT
    for (let d = -REACH; d <= REACH; d++) addSums(words[i + d] ?? edge, (d + REACH) * TAG_COUNT, scores, at)
    sink.count = 0
    addContextFeatures(facts, i, sink)
    addFeatures(model, sink.hashes, sink.count, scores, at)
  }
  const scaled = new Float64Array(scores.length)
  for (let k = 0; k < scores.length; k++) scaled[k] = (scores[k] ?? 0) * model.scale
  return scaled
}

function addSums(sums: Int32Array, from: number, scores: Int32Array, at: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (sums[from + tag] ?? 0)
}

function knownSums({ model, sums }: Scorer, word: WordFacts): Int32Array {
  const known = sums.get(word)
  if (known) return known
  const made = sumsOf(model, word)
  if (sums.size >= MOST_KEPT) sums.clear()
  sums.set(word, made)
  return made
}

/** What a word gives to the tokens around it: `(d + REACH) * TAG_COUNT + tag`. */
function sumsOf(model: TaggerModel, word: WordFacts | undefined): Int32Array {
  const sums = new Int32Array(WIDTH)
  for (let d = -REACH; d <= REACH; d++) {
    const hashes = Int32Array.from(wordFeatures(word, d))
    addFeatures(model, hashes, hashes.length, sums, (d + REACH) * TAG_COUNT)
  }
  return sums
}
