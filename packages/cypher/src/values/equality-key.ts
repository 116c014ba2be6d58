import { keyOf, keyOfRow, type Key } from './key-of.js'
import type { CypherValue } from './value.js'

/** The key of a value for look-ups by `=`: equal values have equal keys, so an integer beyond 2^53 goes with the float of its size. */
export function equalityKey(value: CypherValue): Key {
  return typeof value === 'bigint' ? Number(value) : keyOf(value)
}

/** The same for several values together. */
export function equalityKeyOfRow(values: readonly CypherValue[]): Key {
  const [only = null] = values
  if (values.length === 1) return equalityKey(only)
  return keyOfRow(values.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
}
