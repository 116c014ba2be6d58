import type { PaperText, Sentence, Token } from '@claimgraph/text'
import { findLexiconTags } from '../lexicon/find-lexicon-tags.js'
import { markProposals, type ProposalMarks } from './mark-proposals.js'
import { knownWord, type WordFacts } from './word-facts.js'

/** A token in its place, with what the whole paper says of its word. */
export interface TokenFacts extends ProposalMarks {
  readonly start: number
  readonly end: number
  readonly word: WordFacts
  /** Part of a short form that the paper defines. */
  isShortForm: boolean
  /** 0 none, 1 first word of what a short form stands for, 2 further word. */
  longForm: number
  /** What the public lexicons say, see `findLexiconTags`. */
  readonly lexicon: readonly number[]
  readonly document: WordInDocument
}

/** What all places of one lower-case word in a paper show together. */
export interface WordInDocument {
  count: number
  /** Places not at a sentence's start where the word has a capital or a digit. */
  capitalised: number
  lowerCase: number
  inTitle: boolean
  /** It opens the title, and a colon follows within four words. */
  beforeTitleColon: boolean
  isShortForm: boolean
  isInLongForm: boolean
  /** Classes of the words before and behind, over all places: bit sets. */
  classesBefore: number
  classesAfter: number
}

/** The tokens of one sentence with their facts. */
export interface SentenceFacts {
  readonly sentence: Sentence
  readonly tokens: readonly TokenFacts[]
}

/** All that the tagger's features are made of, sentence by sentence. Linear in the length of the text. */
export function documentFacts(text: PaperText): readonly SentenceFacts[] {
  const seen = new Map<string, WordInDocument>()
  const sentences = text.sentences.map((sentence) => ({ sentence, tokens: readTokens(sentence.tokens, seen) }))
  if (text.definitions.length > 0) markDefinitions(text, sentences)
  let ownBefore = 0
  for (const { sentence, tokens } of sentences) {
    addPlaces(sentence, tokens)
    if (markProposals(tokens, Math.min(ownBefore, 2))) ownBefore++
  }
  return sentences
}

function readTokens(tokens: readonly Token[], seen: Map<string, WordInDocument>): readonly TokenFacts[] {
  const words = tokens.map((token) => knownWord(token.text))
  const lexicon = findLexiconTags(words)
  return words.map((word, i) => {
    let document = seen.get(word.lower)
    if (!document) {
      document = unseenWord()
      seen.set(word.lower, document)
    }
    const { start, end } = tokens[i] ?? { start: 0, end: 0 }
    return {
      start,
      end,
      word,
      isShortForm: false,
      longForm: 0,
      lexicon: lexicon[i] ?? [],
      document,
      proposeBefore: -1,
      isOwnSentence: false,
      ownBefore: 0,
      behindTitleColon: false,
    }
  })
}

function unseenWord(): WordInDocument {
  return {
    count: 0,
    capitalised: 0,
    lowerCase: 0,
    inTitle: false,
    beforeTitleColon: false,
    isShortForm: false,
    isInLongForm: false,
    classesBefore: 0,
    classesAfter: 0,
  }
}

function markDefinitions(text: PaperText, sentences: readonly SentenceFacts[]): void {
  const places = { title: new Map<number, TokenFacts>(), abstract: new Map<number, TokenFacts>() }
  for (const { sentence, tokens } of sentences) for (const token of tokens) places[sentence.field].set(token.start, token)
  const within = (span: Definition['short'], mark: (token: TokenFacts, isFirst: boolean) => void) => {
    for (let at = span.start; at < span.end; at++) {
      const token = places[span.field].get(at)
      if (token) mark(token, at === span.start)
    }
  }
  for (const { short, long } of text.definitions) {
    within(short, (token) => {
      token.isShortForm = true
      token.document.isShortForm = true
    })
    within(long, (token, isFirst) => {
      token.longForm = isFirst ? 1 : 2
      token.document.isInLongForm = true
    })
  }
}

type Definition = PaperText['definitions'][number]

function addPlaces(sentence: Sentence, tokens: readonly TokenFacts[]): void {
  const isTitle = sentence.field === 'title'
  const colon = isTitle ? tokens.slice(0, 5).findIndex((token) => token.word.text === ':') : -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const { word, document } = token
    document.count++
    if (word.kind === 2) document.lowerCase++
    else if (i > 0 && !isTitle) document.capitalised++
    if (isTitle) document.inTitle = true
    if (i < colon) document.beforeTitleColon = true
    document.classesBefore |= 1 << (tokens[i - 1]?.word.wordClass ?? 0)
    document.classesAfter |= 1 << (tokens[i + 1]?.word.wordClass ?? 0)
  }
}
