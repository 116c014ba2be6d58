import type { Entity, Field } from '@claimgraph/model'
import { findTokens, type PaperText, type Sentence } from '@claimgraph/text'
import { PhraseFinder } from './phrase-finder.js'

/** A place of the text that names an entity; offsets into the field. */
export interface EntitySpan {
  readonly entity: number
  readonly start: number
  readonly end: number
}

/** Where the entities stand, sentence by sentence: their own spans, and every other place that has one of their forms word for word. Linear in the text. */
export function findPlaces(text: PaperText, entities: readonly Entity[]): readonly (readonly EntitySpan[])[] {
  const bySentence: EntitySpan[][] = text.sentences.map(() => [])
  const byField = new Map<Field, Sentence[]>()
  for (const sentence of text.sentences) {
    const same = byField.get(sentence.field)
    if (same) same.push(sentence)
    else byField.set(sentence.field, [sentence])
  }
  entities.forEach((entity, index) => {
    for (const span of entity.spans ?? []) {
      const sentence = sentenceAt(byField.get(span.field) ?? [], span.start)
      if (sentence) bySentence[sentence.index]?.push({ entity: index, start: span.start, end: span.end })
    }
  })
  const finder = formFinder(entities)
  return bySentence.map((spans, index) => {
    const sentence = text.sentences[index]
    const more = sentence ? otherPlaces(sentence, spans, finder) : []
    return [...spans, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
  })
}

function formFinder(entities: readonly Entity[]): PhraseFinder<number> {
  const words = (form: string) => findTokens(form).map((token) => token.text)
  const forms = entities.flatMap((entity, index) => entity.mentions.map((form) => [words(form), index] as const))
  return new PhraseFinder(forms.filter(([form]) => form.length > 0).map(([form, index]) => [form.join(' '), index]))
}

function otherPlaces(sentence: Sentence, spans: readonly EntitySpan[], finder: PhraseFinder<number>): readonly EntitySpan[] {
  const covered = new Uint8Array(sentence.end - sentence.start)
  for (const { start, end } of spans) covered.fill(1, Math.max(0, start - sentence.start), Math.max(0, end - sentence.start))
  return finder.find(sentence.tokens.map((token) => token.text)).flatMap(({ value, first, end }) => {
    const [from, to] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0]
    const isTaken = covered.subarray(from - sentence.start, to - sentence.start).includes(1)
    // "VAR" in "M-VAR" is another name.
    const isPart = sentence.text.charAt(from - sentence.start - 1) === '-'
    return isTaken || isPart ? [] : [{ entity: value, start: from, end: to }]
  })
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}
