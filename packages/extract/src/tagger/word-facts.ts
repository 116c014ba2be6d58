import { lookUp } from '../lexicon/lexicon.js'
import { hashText } from './hash.js'
import { wordClass } from './word-classes.js'

/** What a word shows of itself, wherever it stands; strings as hashes. */
export interface WordFacts {
  /** Number in the order of making. */
  readonly id: number
  readonly text: string
  readonly lower: string
  readonly exactHash: number
  readonly lowerHash: number
  /** Upper case as A, lower as a, digits as 0, runs cut to two. */
  readonly shape: number
  /** 0 sign, 1 number, 2 lower case, 3 one capital letter, 4 capitals, 5 Capitalised, 6 mIxed, 7 letters with digits */
  readonly kind: number
  readonly wordClass: number
  /** Hashes of the first 2 to 4 and of the last 2 to 4 letters, in lower case. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Without plural s. */
  readonly stem: number
  /** What the public lexicons say of the word alone, see `lookUp`; 0 for signs. */
  readonly lexicon: number
}

/** Words whose facts are kept between texts; what is kept changes nothing but the time. */
const MOST_KEPT = 20_000
const LONGEST_KEPT = 40
const kept = new Map<string, WordFacts>()
let made = 0

/** The facts of a word, made once for words that come again. */
export function knownWord(text: string): WordFacts {
  const known = kept.get(text)
  if (known) return known
  const facts = wordFacts(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  if (text.length <= LONGEST_KEPT) kept.set(text, facts)
  return facts
}

/** The facts of one token's text. Linear in its length; signs and empty text have facts too. */
export function wordFacts(text: string): WordFacts {
  const lower = text.toLowerCase()
  const size = lower.length
  const kind = kindOf(text, lower)
  return {
    id: made++,
    text,
    lower,
    exactHash: hashText(text),
    lowerHash: hashText(lower),
    shape: shapeHash(text),
    kind,
    lexicon: kind === 0 ? 0 : lookUp(lower),
    wordClass: wordClass(lower),
    prefixes: [2, 3, 4].map((n) => (size > n ? hashText(lower, 0, n) : 0)),
    suffixes: [2, 3, 4].map((n) => (size > n ? hashText(lower, size - n, size) : 0)),
    stem: size > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? hashText(lower, 0, size - 1) : hashText(lower),
  }
}

function kindOf(text: string, lower: string): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return 0
  if (/^[\p{N}.,]+$/u.test(text)) return 1
  if (/\p{N}/u.test(text)) return 7
  if (text === lower) return 2
  if (text.length === 1) return 3
  if (text === text.toUpperCase()) return 4
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) ? 5 : 6
}

function shapeHash(text: string): number {
  let shape = ''
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const sign = shapeOf(text.charCodeAt(i))
    if (!shape.endsWith(sign + sign)) shape += sign
  }
  return hashText(shape)
}

function shapeOf(unit: number): string {
  if (unit >= 97 && unit <= 122) return 'a'
  if (unit >= 65 && unit <= 90) return 'A'
  if (unit >= 48 && unit <= 57) return '0'
  return unit < 128 ? String.fromCharCode(unit) : 'u'
}
