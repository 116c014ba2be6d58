import type { Evidence, Field, PaperDraft, Span } from '@claimgraph/model'
import { findAbbreviations } from './abbreviations.js'
import { findSentenceSpans } from './sentence-spans.js'
import { findTokens, type Token } from './token.js'

/** One sentence of a field, or the whole title; its own offsets and those of its tokens point into the field's text. */
export interface Sentence extends Span {
  readonly field: Field
  /** Place among all sentences of the paper, 0 for the title's. */
  readonly index: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A short form that the paper defines, and what it stands for. */
export interface Definition {
  readonly short: Evidence
  readonly long: Evidence
}

/** A paper's text, cut up once for everything that reads it. */
export interface PaperText {
  readonly title: string
  readonly abstract: string
  /** The title's first (absent when the title is blank), then the abstract's, in order. */
  readonly sentences: readonly Sentence[]
  /** Ordered as the sentences. */
  readonly definitions: readonly Definition[]
}

/** Cut a paper's title and abstract into sentences and tokens and find what it abbreviates. Any text will do; linear in its length. */
export function readPaperText({ title, abstract }: Pick<PaperDraft, 'title' | 'abstract'>): PaperText {
  const sentences: Sentence[] = []
  const add = (field: Field, text: string, span: Span) => {
    const words = text.slice(span.start, span.end)
    sentences.push({ ...span, field, index: sentences.length, text: words, tokens: findTokens(words, span.start) })
  }
  if (title.trim() !== '') add('title', title, { start: 0, end: title.length })
  for (const span of findSentenceSpans(abstract)) add('abstract', abstract, span)
  return { title, abstract, sentences, definitions: sentences.flatMap(definitionsOf) }
}

function definitionsOf(sentence: Sentence): readonly Definition[] {
  const evidence = ({ start, end }: Span): Evidence => ({
    text: sentence.text.slice(start, end),
    field: sentence.field,
    start: sentence.start + start,
    end: sentence.start + end,
  })
  return findAbbreviations(sentence.text).map(({ short, long }) => ({ short: evidence(short), long: evidence(long) }))
}
