import type { FlatRow } from './flat-row.js'
import type { FlatValue } from './flat-value.js'

/** The types that every GraphML reader knows. */
export type ColumnType = 'boolean' | 'int' | 'long' | 'double' | 'string'

const LARGEST_INT = 2 ** 31 - 1

/** Always fractions, also in a graph whose values happen to be whole: drawing programs expect them so. */
const FRACTIONS: ReadonlySet<string> = new Set(['x', 'y', 'size', 'weight', 'pagerank', 'number', 'confidence'])

/** The columns of some rows with the narrowest type that holds all their values, in the order in which they come up. */
export function findColumns(rows: Iterable<FlatRow>): ReadonlyMap<string, ColumnType> {
  const columns = new Map<string, ColumnType>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) columns.set(name, widerType(columns.get(name), columnType(name, value)))
  }
  return columns
}

/** The type of a column that holds one value. */
export function columnType(name: string, value: FlatValue): ColumnType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  if (FRACTIONS.has(name) || !Number.isSafeInteger(value)) return 'double'
  return Math.abs(value) <= LARGEST_INT ? 'int' : 'long'
}

const NUMERIC: readonly ColumnType[] = ['int', 'long', 'double']

/** The narrowest type that holds what both hold. */
export function widerType(a: ColumnType | undefined, b: ColumnType): ColumnType {
  if (a === undefined || a === b) return b
  const [one, two] = [NUMERIC.indexOf(a), NUMERIC.indexOf(b)]
  return one >= 0 && two >= 0 ? (NUMERIC[Math.max(one, two)] ?? 'double') : 'string'
}
