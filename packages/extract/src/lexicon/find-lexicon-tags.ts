import type { WordFacts } from '../tagger/word-facts.js'
import { GOES_ON, lookUp, STANDS_BEHIND } from './lexicon.js'

/** Kinds of names in the lexicon, as bits. */
const KINDS = 4
const JOINING = new Set(['-', '/', '.', '+', ':', "'", '’', '_', '@'])
const NONE: readonly number[] = []

/**
 * What the lexicons of public names say of each word of a sentence: the longest name that begins at a word marks all its words.
 *
 * @returns For each word its marks, `kind * 8 + place * 4 + look`: kind 0 benchmark, 1 model, 2 metric, 3 task; place 0 first word, 1 further;
 *   look 0 written in lower case, 1 Capitalised, 2 with inner capitals or digits, 3 of several words. Linear in the number of words.
 */
export function findLexiconTags(words: readonly WordFacts[]): readonly (readonly number[])[] {
  const tags: number[][] = []
  const covered = [0, 0, 0, 0]
  const ends = [-1, -1, -1, -1]
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.lexicon === 0 || !findEnds(words, i, ends)) continue
    for (let kind = 0; kind < KINDS; kind++) {
      const end = ends[kind] ?? -1
      if (end < i || i < (covered[kind] ?? 0)) continue
      const look = lookOf(words, i, end)
      for (let j = i; j <= end; j++) (tags[j] ??= []).push(kind * 8 + (j > i ? 4 : 0) + look)
      covered[kind] = end + 1
    }
  }
  return words.map((_, i) => tags[i] ?? NONE)
}

/** Set for each kind where the longest name that begins at `i` ends, -1 for none; false when there is none of any kind. */
function findEnds(words: readonly WordFacts[], i: number, ends: number[]): boolean {
  ends.fill(-1)
  let name = ''
  let found = false
  for (let j = i; j < words.length; j++) {
    const word = words[j]
    if (!word) break
    if (word.kind === 0) {
      if (j === i || !JOINING.has(word.text)) break
      continue
    }
    if (j > i && (word.lexicon & STANDS_BEHIND) === 0) break
    name = name === '' ? word.lower : `${name} ${word.lower}`
    const known = j === i ? word.lexicon : lookUp(name)
    const kinds = known & (GOES_ON - 1)
    for (let kind = 0; kind < KINDS; kind++) if (kinds & (1 << kind)) ends[kind] = j
    found ||= kinds > 0
    if ((known & GOES_ON) === 0) break
  }
  return found
}

function lookOf(words: readonly WordFacts[], from: number, to: number): number {
  if (to > from) return 3
  const kind = words[from]?.kind ?? 0
  if (kind <= 2) return 0
  return kind === 5 ? 1 : 2
}
