import { LEXICON } from './lexicon.generated.js'

/** A name, or the first words of a longer one, has its kinds in the low bits and this one if longer names begin with it. */
export const GOES_ON = 16
/** A word that stands in some name behind its first word has this bit. */
export const STANDS_BEHIND = 32

let names: ReadonlyMap<string, number> | undefined

/** Kinds of things that are called so: bits 1 benchmark, 2 model, 4 metric, 8 task; `name` in lower case, words by blanks, no signs. */
export function lexiconKinds(name: string): number {
  return lookUp(name) & (GOES_ON - 1)
}

/** The kinds, in the bit `GOES_ON` whether longer names begin with these words, and for single words `STANDS_BEHIND`. */
export function lookUp(name: string): number {
  names ??= readNames()
  return names.get(name) ?? 0
}

function readNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, bits: number) => found.set(name, (found.get(name) ?? 0) | bits)
  for (const [kinds, list] of Object.entries(LEXICON))
    for (const name of list.split('|')) {
      add(name, Number(kinds))
      for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) add(name.slice(0, blank), GOES_ON)
      for (const word of name.split(' ').slice(1)) add(word, STANDS_BEHIND)
    }
  return found
}
