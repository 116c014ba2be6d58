import { digest } from '@claimgraph/model'

/** Remembers which keys it was shown, in 16 to 32 bytes a key, however long they are. */
export interface SeenKeys {
  /** Remember a key; false when it was remembered before. */
  add(key: string): boolean
}

/** Hex digits that a number holds exactly: 52 bits, by which two of ten million keys are taken for one with a chance of one in ninety. */
const DIGITS = 13
const FIRST_SIZE = 1 << 12

/** A hash table of numbers alone, open addressing with linear probing: a `Set` of strings would take ten times the memory. */
export function createSeenKeys(): SeenKeys {
  let table: Float64Array = new Float64Array(FIRST_SIZE)
  let count = 0
  return {
    add: (key) => {
      if (!insert(table, 1 + Number.parseInt(digest(key).slice(0, DIGITS), 16))) return false
      if (++count * 2 > table.length) table = grow(table)
      return true
    },
  }
}

/** Put a number, which is not 0, into a table; false when it was there. The low bits of a digest are as good a hash as any. */
function insert(table: Float64Array, value: number): boolean {
  let at = value % table.length
  while (table[at] !== 0) {
    if (table[at] === value) return false
    at = (at + 1) % table.length
  }
  table[at] = value
  return true
}

function grow(table: Float64Array): Float64Array {
  const larger = new Float64Array(table.length * 2)
  for (const value of table) if (value !== 0) insert(larger, value)
  return larger
}
