import { isModelLabel, MENTION_LABELS, type Mention } from '@claimgraph/extract'

/** What each tagger makes of one span, for the forest that says how likely it is right: see `mergeFeatures`. */
export const MERGE_FEATURES = [
  'encoder',
  'small',
  'small-other-kind',
  'encoder-any',
  'encoder-overlap',
  'small-overlap',
  'encoder-overlap-other',
  'small-overlap-other',
  ...MENTION_LABELS,
  'words',
  'title',
  'places',
] as const

const isModel = ({ label }: Mention): boolean => isModelLabel(label)
const sameType = (a: Mention, b: Mention): boolean => a.label === b.label || (isModel(a) && isModel(b))
const isSame = (a: Mention, b: Mention): boolean => a.field === b.field && a.start === b.start && a.end === b.end

/**
 * Describe a span with a label by what the two taggers give it and what crosses it.
 *
 * @param encoder Of the encoder, the mentions that touch the span; `small` those of the small tagger.
 * @param probability What the encoder gives the span, a mention of its own or not.
 * @param places How many spans of the paper have these words.
 */
export function mergeFeatures(
  span: Mention,
  encoder: readonly Mention[],
  small: readonly Mention[],
  probability: number,
  places: number,
): Float32Array {
  const most = (mentions: readonly Mention[], test: (other: Mention) => boolean) =>
    mentions.reduce((best, other) => (test(other) && other.probability > best ? other.probability : best), 0)
  const exact = (other: Mention) => isSame(other, span) && other.label === span.label
  const otherKind = (other: Mention) => isSame(other, span) && other.label !== span.label && sameType(other, span)
  const crossing = (other: Mention) => !isSame(other, span) && sameType(other, span)
  const otherType = (other: Mention) => !sameType(other, span)
  return Float32Array.from([
    most(encoder, exact),
    most(small, exact),
    most(small, otherKind),
    probability,
    most(encoder, crossing),
    most(small, crossing),
    most(encoder, otherType),
    most(small, otherType),
    ...MENTION_LABELS.map((label) => Number(label === span.label)),
    span.text.split(' ').length,
    Number(span.field === 'title'),
    Math.min(places, 5),
  ])
}
