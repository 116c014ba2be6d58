import type { PropertyValue } from '@claimgraph/model'

/** The types that every GraphML reader knows. */
export type ColumnType = 'boolean' | 'int' | 'long' | 'double' | 'string'

const LARGEST_INT = 2 ** 31 - 1

/** Always fractions, also in a graph whose values happen to be whole: drawing programs expect them so. */
const FRACTIONS: ReadonlySet<string> = new Set(['x', 'y', 'size', 'weight', 'pagerank', 'number', 'confidence'])

/** Columns before they are made flat: lists are lists still. */
export type RawRow = Readonly<Record<string, PropertyValue | undefined>>

/**
 * The columns of some rows with the narrowest type that holds all their values, in the order in which they come up. Empty lists and what is no finite
 * number make no column; texts are not looked into, for they are many.
 */
export function findColumns(
  rows: Iterable<RawRow>,
  keeps: (name: string) => boolean = () => true,
): ReadonlyMap<string, ColumnType> {
  const columns = new Map<string, ColumnType>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (columns.get(name) === 'string' || !saysSomething(value) || !keeps(name)) continue
      columns.set(name, widerType(columns.get(name), columnType(name, value)))
    }
  }
  return columns
}

function saysSomething(value: PropertyValue | undefined): value is PropertyValue {
  if (typeof value === 'number') return Number.isFinite(value)
  return value !== undefined && !(typeof value === 'object' && value.length === 0)
}

/** The type of a column that holds one value; lists are texts. */
export function columnType(name: string, value: PropertyValue): ColumnType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
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
