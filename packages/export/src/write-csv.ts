import type { ClaimGraph } from '@claimgraph/graph'
import { findColumns } from './columns.js'
import { csvCell } from './csv-cell.js'
import { edgeRow, nodeRow, type FlatRow } from './flat-row.js'
import type { FlatValue } from './flat-value.js'
import { viewGraph, type EdgeEntry, type GraphView, type NodeEntry } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

const DRAWING: ReadonlySet<string> = new Set(['id', 'relation', 'labels', 'color', 'r', 'g', 'b', 'size'])
const LOSSES_OF_CSV = [
  ...(['joinedLists', 'ambiguousLists', 'emptyValues', 'controlCharacters', 'oddNumbers'] as const),
  ...(['formulas', 'longCells'] as const),
]

/**
 * The relationships as CSV (RFC 4180, CRLF, UTF-8), one a row: ids and names of both ends, then every property. The columns `Source`, `Target`, `Type`,
 * `Id`, `Label` and `Weight` are those of Gephi's edge table. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function* writeCsv(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, LOSSES_OF_CSV)
  yield* table(view.edges, (edge) => relationshipRow(view, edge))
}

/** The nodes as CSV, one a row: `Id` and `Label` as in Gephi's node table, then every property. */
export function* writeCsvOfNodes(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, LOSSES_OF_CSV)
  yield* table(view.nodes, ({ id, attributes }) => {
    const { label, ...properties } = nodeRow(attributes, view.keeps)
    return { Id: id, Label: label ?? id, ...properties }
  })
}

function relationshipRow(view: GraphView, { id, attributes, source, target }: EdgeEntry): FlatRow {
  const { label, weight, ...properties } = edgeRow(attributes, view.keeps)
  const ends = { Source: source.id, Target: target.id, Type: 'Directed', Id: id, Label: label ?? '', Weight: weight ?? 1 }
  return { ...ends, source_name: nameOf(source), target_name: nameOf(target), ...properties }
}

function nameOf({ attributes }: NodeEntry): FlatValue {
  const { label, title, name } = attributes
  return nodeRow({ label, id: '', title, name }).name ?? ''
}

function* table<T>(entries: () => Iterable<T>, row: (entry: T) => FlatRow): Iterable<string> {
  const columns = [...findColumns(map(entries(), row)).keys()].filter((column) => !DRAWING.has(column))
  if (columns.length === 0) return
  yield line(columns)
  for (const entry of entries()) {
    const cells = row(entry)
    yield line(columns.map((column) => cells[column]))
  }
}

function* map<T, R>(items: Iterable<T>, change: (item: T) => R): Iterable<R> {
  for (const item of items) yield change(item)
}

function line(cells: readonly (FlatValue | undefined)[]): string {
  return `${cells.map((value) => csvCell(String(value ?? ''))).join(',')}\r\n`
}
