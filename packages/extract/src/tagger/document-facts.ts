import type { PaperText, Sentence, Token } from '@claimgraph/text'
import { findLexiconTags } from '../lexicon/find-lexicon-tags.js'
import { wordFacts, type WordFacts } from './word-facts.js'

/** A token in its place, with what the whole paper says of its word. */
export interface TokenFacts extends Token {
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
  const words = new Map<string, WordFacts>()
  const seen = new Map<string, WordInDocument>()
  const sentences = text.sentences.map((sentence) => readSentence(sentence, words, seen))
  markDefinitions(text, sentences)
  for (const { sentence, tokens } of sentences) addPlaces(sentence, tokens)
  return sentences
}

function readSentence(sentence: Sentence, words: Map<string, WordFacts>, seen: Map<string, WordInDocument>): SentenceFacts {
  const facts = sentence.tokens.map((token) => remember(words, token.text, () => wordFacts(token.text)))
  const lexicon = findLexiconTags(sentence.tokens, facts)
  const tokens = sentence.tokens.map((token, i) => {
    const word = facts[i] ?? wordFacts(token.text)
    const document = remember(seen, word.lower, unseenWord)
    return { ...token, word, isShortForm: false, longForm: 0, lexicon: lexicon[i] ?? [], document }
  })
  return { sentence, tokens }
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
  const places = new Map<string, TokenFacts>()
  for (const { sentence, tokens } of sentences) for (const token of tokens) places.set(`${sentence.field} ${token.start}`, token)
  const within = (span: { field: string; start: number; end: number }, mark: (token: TokenFacts, isFirst: boolean) => void) => {
    for (let at = span.start; at < span.end; at++) {
      const token = places.get(`${span.field} ${at}`)
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

function addPlaces(sentence: Sentence, tokens: readonly TokenFacts[]): void {
  const isTitle = sentence.field === 'title'
  const colon = isTitle ? tokens.slice(0, 5).findIndex((token) => token.text === ':') : -1
  tokens.forEach(({ word, document }, i) => {
    document.count++
    if (word.kind === 2) document.lowerCase++
    else if (i > 0 && !isTitle) document.capitalised++
    if (isTitle) document.inTitle = true
    if (i < colon) document.beforeTitleColon = true
    document.classesBefore |= 1 << (tokens[i - 1]?.word.wordClass ?? 0)
    document.classesAfter |= 1 << (tokens[i + 1]?.word.wordClass ?? 0)
  })
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
