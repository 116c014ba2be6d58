import type { Span } from '@claimgraph/model'
import type { RelationHeads } from './relation-heads.js'
import type { TaggedText } from './tags.js'

/** What the encoder makes of one text. */
export interface ReadText extends ReadViews {
  readonly tags: TaggedText
}

/** What the relation heads read. */
export interface ReadViews {
  /** The pieces of the text, in order. */
  readonly pieces: readonly Span[]
  /** `[pieces, VIEW]`: what each piece gives to the heads. */
  readonly views: Float32Array
  readonly heads: RelationHeads
}
