import type { Mention, MentionLabel } from '@claimgraph/extract'
import type { TaggedText } from './tags.js'

interface Fields {
  readonly title: string
  readonly abstract: string
}

/** What the encoder makes of the places of a paper. */
export interface EncoderMentions {
  readonly mentions: readonly Mention[]
  /** How probable the encoder holds any other place with a label. */
  probabilityOf(place: Pick<Mention, 'field' | 'start' | 'end'>, label: MentionLabel): number
}

/** The text that the encoder reads, as it was trained: title and abstract as one. */
export const joinedText = ({ title, abstract }: Fields): string => `${title}\n${abstract}`

/** What the encoder makes of `joinedText`, by the two fields; a span that crosses them is dropped. */
export function encoderMentions({ title, abstract }: Fields, tags: TaggedText): EncoderMentions {
  const abstractStart = title.length + 1
  const mentions = tags.spans.flatMap(({ start, end, label, probability, proposed }): readonly Mention[] => {
    const judged = { label, probability, ...(proposed > 0 ? { proposed } : {}) }
    if (end <= title.length) return [{ text: title.slice(start, end), field: 'title', start, end, ...judged }]
    const [from, to] = [start - abstractStart, end - abstractStart]
    return from < 0 ? [] : [{ text: abstract.slice(from, to), field: 'abstract', start: from, end: to, ...judged }]
  })
  return {
    mentions,
    probabilityOf({ field, start, end }, label) {
      const offset = field === 'title' ? 0 : abstractStart
      return tags.probabilityOf({ start: start + offset, end: end + offset }, label)
    },
  }
}
