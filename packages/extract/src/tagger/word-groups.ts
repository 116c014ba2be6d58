import { WORD_GROUPS } from './word-groups.generated.js'

/** The groups of a word that is in none. */
export const NO_GROUPS: readonly number[] = [-1, -1, -1]

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

let groups: ReadonlyMap<string, readonly number[]> | undefined

/**
 * Groups of words that are used alike: for a lower-case word the finest of 1,500, the middle of 400 and the coarse of 100; `NO_GROUPS` for a word
 * that was not seen. Learnt from unlabelled abstracts (training/cluster-words.py).
 */
export function wordGroups(lower: string): readonly number[] {
  groups ??= readGroups()
  return groups.get(lower) ?? NO_GROUPS
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const { words, finest, coarser } = WORD_GROUPS
  const rows = coarser[0]?.map((middle, fine) => [fine, middle, coarser[1]?.[middle] ?? -1]) ?? []
  const list = words.split(' ')
  return new Map(list.map((word, i) => [word, rows[digit(finest, 2 * i) * 64 + digit(finest, 2 * i + 1)] ?? NO_GROUPS]))
}

const digit = (text: string, at: number): number => DIGITS.indexOf(text.charAt(at))
