import type { Span } from '@claimgraph/model'
import type { PaperText, Sentence } from '@claimgraph/text'
import type { Side } from '../claims/pair.js'
import type { PaperView } from '../claims/paper-view.js'
import { PRIOR, type Mentioned, type Scene } from '../claims/scene.js'
import type { FoundNumber } from '../results/find-numbers.js'
import type { Linked } from '../results/link-features.js'
import type { Place } from './relation-reader.js'

type Title = Pick<PaperText, 'title'>

/** Where a sentence stands in title, newline, abstract. */
export const placeOfSentence = (sentence: Sentence, text: Title): Span => shift(sentence.start, sentence.end, sentence, text)

/** Where one of the things of a pair stands. */
export function placeOfSide({ entity, mention }: Side, { sentence }: Scene, text: Title): Place {
  return mention ? placeOfMention(mention, sentence, text) : unsaid(entity)
}

export const placeOfNumber = ({ start, stop }: FoundNumber, { sentence }: Scene, text: Title): Span =>
  shift(start, stop, sentence, text)

/** Where a thing that a number may belong to stands; what the sentence does not say, where it was said last. */
export function placeOfLinked({ entity, mention, away = 0 }: Linked, scene: Scene, paper: PaperView, text: Title): Place {
  if (mention) return placeOfMention(mention, scene.sentence, text)
  const before = away > 0 ? paper.scenes[scene.sentence.index - away] : undefined
  const said = before?.conditions.findLast((place) => place.entity === entity)
  return before && said ? placeOfMention(said, before.sentence, text) : unsaid(entity)
}

const unsaid = (entity: number): Place => (entity === PRIOR ? 'prior' : 'own')

const placeOfMention = ({ start, stop }: Mentioned, sentence: Sentence, text: Title): Span => shift(start, stop, sentence, text)

function shift(start: number, end: number, { field }: Sentence, { title }: Title): Span {
  const offset = field === 'title' ? 0 : title.length + 1
  return { start: start + offset, end: end + offset }
}
