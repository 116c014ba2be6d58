import { wordsOf } from './words-of.js'

/** One part of a search. */
export interface SearchTerm {
  /** The words, next to each other where there are several. */
  readonly words: readonly string[]
  /** `word*`: the last word may go on. */
  readonly prefix: boolean
  /** `must` and `not` decide, `may` only adds to the score. */
  readonly use: 'may' | 'must' | 'not'
}

const PART = /([+-]?)(?:"([^"]*)"?|(\S+))/gu

/**
 * Read what is searched for, as Lucene does, as far as people use it: words (any of them), `+word`, `a AND b` (must be there), `-word`,
 * `NOT word` (must not), `"some words"` (in this order), `wor*` (begins so). Anything else is words.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  let next: SearchTerm['use'] | undefined
  for (const [, sign = '', phrase, word = ''] of text.matchAll(PART)) {
    if (phrase === undefined && word === 'AND') {
      next = 'must'
      const last = terms.pop()
      if (last !== undefined) terms.push({ ...last, use: last.use === 'not' ? 'not' : 'must' })
    } else if (phrase === undefined && word === 'NOT') next = 'not'
    else if (phrase !== undefined || word !== 'OR') {
      terms.push(...termsOf(phrase ?? word, phrase !== undefined, sign === '+' ? 'must' : sign === '-' ? 'not' : (next ?? 'may')))
      next = undefined
    }
  }
  return terms
}

function termsOf(text: string, isPhrase: boolean, use: SearchTerm['use']): readonly SearchTerm[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  if (isPhrase) return [{ words, prefix: false, use }]
  return words.map((word, index) => ({ words: [word], prefix: text.endsWith('*') && index === words.length - 1, use }))
}
