import { MENTION_LABELS, type MentionLabel } from '../mention.js'

/** What the tagger tells apart: the labels of mentions, and models that the paper itself proposes. */
export const TAGGED_LABELS: readonly { readonly label: MentionLabel; readonly isProposed: boolean }[] = [
  ...MENTION_LABELS.map((label) => ({ label, isProposed: false })),
  { label: 'named', isProposed: true },
  { label: 'family', isProposed: true },
]

/** What the tagger says of a token: 0 outside, then for each of TAGGED_LABELS a tag for its first token and one for those that follow. */
export const TAG_COUNT = 1 + 2 * TAGGED_LABELS.length
export const OUTSIDE = 0

/** The tag of a mention's first token; `label` is an index into TAGGED_LABELS. */
export const beginTag = (label: number): number => 1 + 2 * label
/** The tag of a mention's further tokens. */
export const insideTag = (label: number): number => 2 + 2 * label

/** Whether `to` may follow `from`: only a mention that has begun goes on. */
export function isAllowed(from: number, to: number): boolean {
  const isInside = to > 0 && to % 2 === 0
  return !isInside || from === to || from === to - 1
}
