import type { CanonicalWriter } from './canonical-text.js'
import type { EngineResult } from './engine.js'
import { parseValue } from './parse-value.js'
import type { Step } from './scenario.js'
import { writeExpected } from './write-expected.js'

type ExpectedRows = Pick<Extract<Step, { kind: 'rows' }>, 'table' | 'inOrder' | 'listsAsSets'>

/**
 * Compare a result with the table that a scenario expects: columns by name and place, rows as a multiset, or in order where it says so.
 *
 * @returns What differs, or undefined when nothing does. An expected table without columns asks for no rows only.
 */
export function compareRows(result: EngineResult, expected: ExpectedRows): string | undefined {
  const writer: CanonicalWriter = { listsAsSets: expected.listsAsSets }
  const { header } = expected.table
  if (header.length > 0 && JSON.stringify(header) !== JSON.stringify(result.columns)) {
    return `columns ${result.columns.join(' | ')}, expected ${header.join(' | ')}`
  }
  const wanted = expected.table.rows.map((row) => row.map((cell) => writeExpected(parseValue(cell), writer)).join(' | '))
  const given = rowsOf(result, writer)
  const same = expected.inOrder ? equal(wanted, given) : equal([...wanted].sort(), [...given].sort())
  return same ? undefined : `rows\n${shown(given)}\nexpected\n${shown(wanted)}`
}

function rowsOf(result: EngineResult, writer: CanonicalWriter): readonly string[] {
  return Array.from({ length: result.rowCount }, (_, row) =>
    result.columns.map((__, column) => result.cell(row, column, writer)).join(' | '),
  )
}

function equal(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, i) => text === right[i])
}

const SHOWN = 8

function shown(rows: readonly string[]): string {
  const more = rows.length > SHOWN ? [`  … ${rows.length - SHOWN} more`] : []
  return [...rows.slice(0, SHOWN).map((row) => `  ${row}`), ...more].join('\n') || '  (none)'
}
