import type { Span } from '@claimgraph/model'

/** A stretch of the title, a newline and the abstract (UTF-16, half-open), or what a sentence leaves unsaid. */
export type Place = Span | 'own' | 'prior'

/** Which of two things of a sentence is better, in the order of the answers: the first, the second, both the same, merely compared. */
export const PAIR_QUESTIONS = ['forward', 'backward', 'match', 'compared'] as const

/** What a number has to do with a thing: it belongs to it, is relative to it, stands on top of it; and its kind, asked with its metric. */
export const LINK_QUESTIONS = ['belongs', 'relative', 'on', 'absolute', 'ratio', 'plain'] as const

/** What a model that has read the whole paper makes of two places of it; beside the features of the forests, which weigh it. */
export interface RelationReader {
  /** One number a question of PAIR_QUESTIONS, log-odds; `first` stands before `second` or is unsaid. */
  readPair(first: Place, second: Place, sentence: Span): Float32Array
  /** One number a question of LINK_QUESTIONS, log-odds. */
  readLink(number: Place, thing: Place, sentence: Span): Float32Array
}
