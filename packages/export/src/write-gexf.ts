import type { ClaimGraph } from '@claimgraph/graph'
import { findColumns, type ColumnType } from './columns.js'
import { escapeXml } from './escape-xml.js'
import { edgeRow, nodeRow, type FlatRow } from './flat-row.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta><creator>claimgraph</creator></meta>
  <graph defaultedgetype="directed" mode="static">
`

const GEXF_TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  int: 'integer',
  long: 'long',
  double: 'double',
  string: 'string',
}

/** Columns that GEXF says in its own way, and that make no sense beside it. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['label', 'labels', 'id', 'weight', 'x', 'y', 'size', 'color', 'r', 'g', 'b'])

/** GEXF 1.3, Gephi's own format: names as labels, places, sizes and colours as `viz`, relationship types as labels and `kind`. */
export function* writeGexf(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  for (const line of reportLosses(graph)) options.report?.(line)
  yield HEADER
  yield* attributes(
    'node',
    graph.nodes().map((id) => nodeRow(graph.getNodeAttributes(id))),
  )
  yield* attributes(
    'edge',
    graph.edges().map((id) => edgeRow(graph.getEdgeAttributes(id))),
  )
  yield '    <nodes>\n'
  for (const id of graph.nodes()) yield node(id, nodeRow(graph.getNodeAttributes(id)))
  yield '    </nodes>\n    <edges>\n'
  for (const id of graph.edges()) yield edge(graph, id, edgeRow(graph.getEdgeAttributes(id)))
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function* attributes(end: 'node' | 'edge', rows: readonly FlatRow[]): Iterable<string> {
  yield `    <attributes class="${end}">\n`
  for (const [name, type] of findColumns(rows)) {
    if (SAID_OTHERWISE.has(name)) continue
    yield `      <attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="${GEXF_TYPES[type]}"/>\n`
  }
  yield '    </attributes>\n'
}

function node(id: string, row: FlatRow): string {
  const place = row.x === undefined || row.y === undefined ? '' : `<viz:position x="${row.x}" y="${row.y}" z="0"/>`
  const size = row.size === undefined ? '' : `<viz:size value="${row.size}"/>`
  const label = escapeXml(String(row.label ?? id))
  return `      <node id="${escapeXml(id)}" label="${label}">${values(row)}${size}${place}${colour(row)}</node>\n`
}

function edge(graph: ClaimGraph, id: string, row: FlatRow): string {
  const ends = `source="${escapeXml(graph.source(id))}" target="${escapeXml(graph.target(id))}"`
  const label = escapeXml(String(row.label))
  return `      <edge id="${escapeXml(id)}" ${ends} label="${label}" kind="${label}" weight="${row.weight}">${values(row)}${colour(row)}</edge>\n`
}

function values(row: FlatRow): string {
  const cells = Object.entries(row)
    .filter(([name]) => !SAID_OTHERWISE.has(name))
    .map(([name, value]) => `<attvalue for="${escapeXml(name)}" value="${escapeXml(String(value))}"/>`)
  return `<attvalues>${cells.join('')}</attvalues>`
}

function colour(row: FlatRow): string {
  return `<viz:color r="${row.r}" g="${row.g}" b="${row.b}"/>`
}
