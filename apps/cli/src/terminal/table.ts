import Table from 'cli-table3'
import { plainText } from './plain-text.js'
import type { Screen } from './screen.js'

/** A column: its heading and the part of the width that it may take, 0..1; absent for a narrow one that takes what it needs. */
export interface Column {
  readonly name: string
  readonly share?: number
}

/** One row: a cell a column, and a text below them over the whole width, such as the sentence that states the row. */
export interface Row {
  readonly cells: readonly string[]
  readonly below?: readonly string[]
}

const LINES = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
]
const NO_LINES = Object.fromEntries(LINES.map((line) => [line, '']))
const GAP = 2

/** Rows as a table without lines, as wide as the screen at most, its texts wrapped; control characters are taken out. */
export function writeTable(columns: readonly Column[], rows: readonly Row[], { width, style }: Screen): string {
  const widths = columnWidths(columns, rows, width)
  const total = widths.reduce((sum, one) => sum + one, 0)
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    colWidths: widths,
    wordWrap: true,
  })
  table.push(columns.map(({ name }, at) => style('dim', fitted(name, widths[at] ?? width))))
  for (const { cells, below = [] } of rows) {
    table.push(cells.map((cell, at) => fitted(cell, widths[at] ?? width)))
    for (const text of below) table.push([{ content: style('italic', fitted(text, total)), colSpan: columns.length }])
    if (below.length > 0) table.push([{ content: '', colSpan: columns.length }])
  }
  return `${table
    .toString()
    .replace(/[ \t]+$/gmu, '')
    .trimEnd()}\n`
}

/** A text that is safe to print, its words broken where they are wider than the column: the table would cut them off. */
function fitted(text: string, width: number): string {
  const room = Math.max(width - GAP, 1)
  return plainText(text).replace(new RegExp(`\\S{${room}}(?=\\S)`, 'gu'), '$& ')
}

/** Narrow columns take what they need, the others share the rest and give back what they do not need, except for texts below the rows. */
function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): number[] {
  const needed = columns.map(
    ({ name }, at) => Math.max(name.length, ...rows.map((row) => plainText(row.cells[at] ?? '').length)) + GAP,
  )
  const narrow = columns.reduce((sum, { share }, at) => sum + (share === undefined ? (needed[at] ?? 0) : 0), 0)
  // A cell over all columns is one wider for each line between them, drawn or not.
  const rest = Math.max(width - narrow - columns.length, 20)
  const widths = columns.map(({ share }, at) => {
    const most = share === undefined ? width : Math.max(Math.floor(rest * share), 8)
    return Math.min(needed[at] ?? 0, most)
  })
  const widest = columns.findLastIndex(({ share }) => share !== undefined)
  const left = width - columns.length - widths.reduce((sum, one) => sum + one, 0)
  const isBelow = rows.some(({ below = [] }) => below.length > 0)
  return widths.map((one, at) => (isBelow && at === widest && left > 0 ? one + left : one))
}
