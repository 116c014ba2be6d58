import { expect, it } from 'vitest'
import { MultiDirectedGraph } from 'graphology'
import { compareRows } from '../../tck/compare-rows.js'
import type { EngineResult } from '../../tck/engine.js'

const result = (columns: readonly string[], rows: readonly (readonly string[])[]): EngineResult => ({
  columns,
  rowCount: rows.length,
  cell: (row, column) => rows[row]?.[column] ?? '',
  graph: new MultiDirectedGraph(),
})
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({ header, rows })
const any = { inOrder: false, listsAsSets: false }

it('takes rows as a multiset', () => {
  const given = result(['a'], [['2'], ['1'], ['1']])
  expect(compareRows(given, { ...any, table: table(['a'], ['1'], ['2'], ['1']) })).toBeUndefined()
  expect(compareRows(given, { ...any, table: table(['a'], ['1'], ['2'], ['2']) })).toContain('expected')
  expect(compareRows(given, { ...any, table: table(['a'], ['1'], ['2']) })).toContain('expected')
})

it('takes rows in order where asked', () => {
  const given = result(['a'], [['2'], ['1']])
  expect(compareRows(given, { ...any, inOrder: true, table: table(['a'], ['2'], ['1']) })).toBeUndefined()
  expect(compareRows(given, { ...any, inOrder: true, table: table(['a'], ['1'], ['2']) })).toContain('expected')
})

it('tells an integer from a float', () => {
  expect(compareRows(result(['a'], [['1']]), { ...any, table: table(['a'], ['1.0']) })).toContain('1.0')
})

it('wants the same columns in the same places', () => {
  expect(compareRows(result(['a', 'b'], []), { ...any, table: table(['b', 'a']) })).toContain('columns a | b')
})

it('asks of an empty result only that there are no rows', () => {
  expect(compareRows(result(['a'], []), { ...any, table: table([]) })).toBeUndefined()
  expect(compareRows(result(['a'], [['1']]), { ...any, table: table([]) })).toContain('rows')
})
