import type { SentenceFacts } from './document-facts.js'
import { createSink, type FeatureSink } from './feature-sink.js'
import { addContextFeatures, REACH, wordFeatures } from './features.js'
import { followFactors } from './lattice.js'
import { addFeatures, type TaggerModel } from './tagger-model.js'
import { TAG_COUNT } from './tags.js'
import type { WordFacts } from './word-facts.js'

const WIDTH = (2 * REACH + 1) * TAG_COUNT
/** Words whose sums are kept between texts, a power of two; what is kept changes nothing but the time. */
const KEPT = 2 ** 15
/** Row of what stands beyond a sentence's ends, behind those of the words. */
const EDGE_ROW = KEPT * WIDTH

/** A model with the sums of the words that it has met. */
export interface Scorer {
  readonly model: TaggerModel
  /** Whose sums a row holds: a word has the row that the low bits of its `id` number, until another word needs it. */
  readonly words: (WordFacts | undefined)[]
  /** Row after row what a word gives to the tokens around it, see `sumsOf`. */
  readonly sums: Int16Array
  /** See `followFactors`. */
  readonly follows: Float64Array
  /** Where the features of one token after another are gathered. */
  readonly sink: FeatureSink
}

export function createScorer(model: TaggerModel): Scorer {
  const sums = new Int16Array(EDGE_ROW + WIDTH)
  sums.set(sumsOf(model, undefined), EDGE_ROW)
  return {
    model,
    words: Array<undefined>(KEPT).fill(undefined),
    sums,
    follows: followFactors(model.transitions),
    sink: createSink(),
  }
}

/** How well each tag fits each token of a sentence: `token * TAG_COUNT + tag`, log odds up to a constant. */
export function scoreTokens(scorer: Scorer, facts: SentenceFacts): Float64Array {
  const { model, sums, sink } = scorer
  const { tokens } = facts
  const scores = new Int32Array(tokens.length * TAG_COUNT)
  for (let j = -REACH; j < tokens.length + REACH; j++) spread(sums, rowOf(scorer, tokens[j]?.word), scores, j)
  for (let i = 0; i < tokens.length; i++) {
    const at = i * TAG_COUNT
    sink.count = 0
    addContextFeatures(facts, i, sink)
    addFeatures(model, sink.hashes, sink.count, scores, at)
  }
  const scaled = new Float64Array(scores.length)
  for (let k = 0; k < scores.length; k++) scaled[k] = (scores[k] ?? 0) * model.scale
  return scaled
}

/** Add the sums of the word at place `j` to the scores of the tokens around it. */
function spread(sums: Int16Array, row: number, scores: Int32Array, j: number): void {
  const first = (j - REACH) * TAG_COUNT
  const to = Math.min(scores.length, first + WIDTH)
  for (let at = Math.max(0, first); at < to; at++) scores[at] = (scores[at] ?? 0) + (sums[row + at - first] ?? 0)
}

/** Where the sums of a word begin; made unless they are kept. */
function rowOf({ model, words, sums }: Scorer, word: WordFacts | undefined): number {
  if (!word) return EDGE_ROW
  const place = word.id & (KEPT - 1)
  const row = place * WIDTH
  if (words[place] === word) return row
  sums.set(sumsOf(model, word), row)
  words[place] = word
  return row
}

/** What a word gives to the tokens around it, those before it first: `(REACH - d) * TAG_COUNT + tag`. */
function sumsOf(model: TaggerModel, word: WordFacts | undefined): Int32Array {
  const sums = new Int32Array(WIDTH)
  for (let d = -REACH; d <= REACH; d++) {
    const hashes = Int32Array.from(wordFeatures(word, d))
    addFeatures(model, hashes, hashes.length, sums, (REACH - d) * TAG_COUNT)
  }
  return sums
}
