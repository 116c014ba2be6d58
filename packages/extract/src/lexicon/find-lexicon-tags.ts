import type { Token } from '@claimgraph/text'
import type { WordFacts } from '../tagger/word-facts.js'
import { lexiconKinds, longestName } from './lexicon.js'

/** Kinds of names in the lexicon, as bits. */
const KINDS = 4
const JOINING = new Set(['-', '/', '.', '+', ':', "'", '’', '_', '@'])

/**
 * What the lexicons of public names say of each token: the longest name that begins at a token marks all its tokens.
 *
 * @returns For each token its marks, `kind * 8 + place * 4 + look`: kind 0 benchmark, 1 model, 2 metric, 3 task; place 0 first word, 1 further;
 *   look 0 written in lower case, 1 Capitalised, 2 with inner capitals or digits, 3 of several words. Linear: a name has at most `longestName` words.
 */
export function findLexiconTags(tokens: readonly Token[], words: readonly WordFacts[]): readonly (readonly number[])[] {
  const tags: number[][] = tokens.map(() => [])
  const covered = Array<number>(KINDS).fill(0)
  for (let i = 0; i < tokens.length; i++) {
    let name = ''
    let last = -1
    const ends = Array<number>(KINDS).fill(-1)
    for (let j = i, count = 0; j < tokens.length && count < longestName; j++) {
      const word = words[j]
      if (!word) break
      if (JOINING.has(word.text)) {
        if (j === i) break
        continue
      }
      if (word.kind === 0) break
      name = name === '' ? word.lower : `${name} ${word.lower}`
      count++
      last = j
      const kinds = lexiconKinds(name)
      for (let kind = 0; kind < KINDS; kind++) if (kinds & (1 << kind)) ends[kind] = last
    }
    ends.forEach((end, kind) => {
      if (end < i || i < (covered[kind] ?? 0)) return
      const look = lookOf(words, i, end)
      for (let j = i; j <= end; j++) tags[j]?.push(kind * 8 + (j > i ? 4 : 0) + look)
      covered[kind] = end + 1
    })
  }
  return tags
}

function lookOf(words: readonly WordFacts[], from: number, to: number): number {
  if (to > from) return 3
  const kind = words[from]?.kind ?? 0
  if (kind <= 2) return 0
  return kind === 5 ? 1 : 2
}
