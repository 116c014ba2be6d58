import type { TokenFacts } from './document-facts.js'
import { mixHashes } from './hash.js'

/** What stands beyond a sentence's ends. */
export const EDGE = 7

/** Where features are gathered: the first `count` of `hashes`. */
export interface FeatureSink {
  readonly hashes: Int32Array
  count: number
}

/** More than a token can have. */
const MOST_FEATURES = 256

export function createSink(): FeatureSink {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 }
}

/** Add a feature. */
export function put(sink: FeatureSink, hash: number): void {
  sink.hashes[sink.count++] = hash
}

/** Of the word at a place of the sentence; `EDGE` beyond its ends. */
export const wordAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.lowerHash ?? EDGE
/** Its class, see `wordClass`. */
export const classAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.wordClass ?? EDGE
/** Its kind, see `WordFacts`. */
export const kindAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.kind ?? EDGE
/** A feature of two values. */
export const pair = (template: number, a: number, b: number): number => mixHashes(mixHashes(template, a), b)
