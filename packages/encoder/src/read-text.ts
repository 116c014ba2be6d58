import type { Span } from '@claimgraph/model'
import type { ReadPieces } from './read-pieces.js'
import type { RelationHeads } from './relation-heads.js'
import { OUTPUTS, readTags, type TaggedText } from './tags.js'

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

/** What the model's numbers say. */
export function readOutputs({ pieces, logits, views }: ReadPieces, heads: RelationHeads): ReadText {
  const tagged = pieces.flatMap(({ word }, i) => (word ? [{ word, row: logits.subarray(i * OUTPUTS, (i + 1) * OUTPUTS) }] : []))
  const tags = readTags(
    tagged.map(({ word }) => word),
    tagged.map(({ row }) => row),
  )
  return { tags, pieces, views, heads }
}
