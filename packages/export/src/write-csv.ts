import type { ClaimGraph } from '@claimgraph/graph'
import { findColumns } from './columns.js'
import { edgeRow, nodeRow, type FlatRow } from './flat-row.js'
import type { FlatValue } from './flat-value.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

const DRAWING: ReadonlySet<string> = new Set(['id', 'relation', 'labels', 'color', 'r', 'g', 'b', 'size'])

/**
 * The relationships as CSV (RFC 4180, CRLF, UTF-8), one a row: ids and names of both ends, then every property. The columns `Source`, `Target`, `Type`,
 * `Id`, `Label` and `Weight` are those of Gephi's edge table.
 */
export function* writeCsv(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  for (const line of reportLosses(graph)) options.report?.(line)
  const name = (id: string): FlatValue => nodeRow(graph.getNodeAttributes(id)).name ?? ''
  const row = (id: string): FlatRow => {
    const { label, weight, ...properties } = edgeRow(graph.getEdgeAttributes(id))
    const [source, target] = [graph.source(id), graph.target(id)]
    const ends = { Source: source, Target: target, Type: 'Directed', Id: id, Label: label ?? '', Weight: weight ?? 1 }
    return { ...ends, source_name: name(source), target_name: name(target), ...properties }
  }
  yield* table(graph.edges(), row)
}

/** The nodes as CSV, one a row: `Id` and `Label` as in Gephi's node table, then every property. */
export function* writeCsvOfNodes(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  for (const line of reportLosses(graph)) options.report?.(line)
  yield* table(graph.nodes(), (id) => {
    const { label, ...properties } = nodeRow(graph.getNodeAttributes(id))
    return { Id: id, Label: label ?? id, ...properties }
  })
}

function* table(keys: readonly string[], row: (key: string) => FlatRow): Iterable<string> {
  const columns = [...findColumns(keys.map(row)).keys()].filter((column) => !DRAWING.has(column))
  if (columns.length === 0) return
  yield line(columns)
  for (const key of keys) {
    const cells = row(key)
    yield line(columns.map((column) => cells[column]))
  }
}

function line(cells: readonly (FlatValue | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: FlatValue | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
