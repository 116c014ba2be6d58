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
  const head = columns.map(({ name }, at) => style('dim', fitted(name, widths[at] ?? width)))
  const body = rows.flatMap(({ cells, below = [] }) => [
    cells.map((cell, at) => fitted(cell, widths[at] ?? width)),
    ...below.map((text) => [{ content: style('italic', fitted(text, total)), colSpan: columns.length }]),
    ...(below.length > 0 ? [[{ content: '', colSpan: columns.length }]] : []),
  ])
  return `${inBlocks([head, ...body])
    .map((lines) => layOut(lines, widths))
    .join('\n')
    .replace(/[ \t]+$/gmu, '')
    .trimEnd()}\n`
}

type Line = Parameters<InstanceType<typeof Table>['push']>[number]

/** The widths are given, so that a table may be laid out in parts: as a whole it would take time by the square of its lines. */
const BLOCK = 200

function inBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, i) => lines.slice(i * BLOCK, (i + 1) * BLOCK))
}

function layOut(lines: readonly Line[], widths: readonly number[]): string {
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    colWidths: [...widths],
    wordWrap: true,
  })
  table.push(...lines)
  return table.toString()
}

/** A text that is safe to print, its words broken where they are wider than the column: the table would cut them off. */
function fitted(text: string, width: number): string {
  const room = Math.max(width - GAP, 1)
  return plainText(text).replace(new RegExp(`\\S{${room}}(?=\\S)`, 'gu'), '$& ')
}

/** Narrow columns take what they need, the others share the rest and give back what they do not need, except for texts below the rows. */
function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): number[] {
  const needed = columns.map(
    ({ name }, at) => rows.reduce((most, row) => Math.max(most, plainText(row.cells[at] ?? '').length), name.length) + GAP,
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
