import { LEXICON } from './lexicon.generated.js'

const NAMES: ReadonlyMap<string, number> = readNames()

/** Words of the longest name. */
export const longestName = 6

/** Kinds of things that are called so: bits 1 benchmark, 2 model, 4 metric, 8 task; `name` in lower case, words by blanks, no signs. */
export function lexiconKinds(name: string): number {
  return NAMES.get(name) ?? 0
}

function readNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const [kinds, list] of Object.entries(LEXICON)) for (const name of list.split('|')) names.set(name, Number(kinds))
  return names
}
