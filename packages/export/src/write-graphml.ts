import type { ClaimGraph } from '@claimgraph/graph'
import { findColumns, type ColumnType } from './columns.js'
import { escapeXml } from './escape-xml.js'
import { edgeRow, nodeRow, type FlatRow } from './flat-row.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

/** Keys that Neo4j's APOC looks up by these very ids. */
const PLAIN_KEYS: ReadonlySet<string> = new Set(['labels', 'label'])

/**
 * GraphML that Gephi, networkx, igraph, Cytoscape and Neo4j's APOC open: every key first, typed and declared for one end, ids by name (Gephi takes
 * ids such as `d3` for labels), labels and types as APOC reads them, edge ids once more as data (igraph loses the attribute).
 */
export function* writeGraphml(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  for (const line of reportLosses(graph)) options.report?.(line)
  const nodeKeys = findColumns(graph.nodes().map((id) => nodeRow(graph.getNodeAttributes(id))))
  const edgeKeys = findColumns(graph.edges().map((id) => edgeRow(graph.getEdgeAttributes(id))))
  yield HEADER
  yield* keyLines('node', nodeKeys)
  yield* keyLines('edge', edgeKeys)
  yield '  <graph id="claimgraph" edgedefault="directed">\n'
  for (const id of graph.nodes()) yield nodeElement(id, nodeRow(graph.getNodeAttributes(id)))
  for (const id of graph.edges()) yield edgeElement(graph, id, edgeRow(graph.getEdgeAttributes(id)))
  yield '  </graph>\n</graphml>\n'
}

function* keyLines(end: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): Iterable<string> {
  for (const [name, type] of columns) {
    yield `  <key id="${keyId(end, name)}" for="${end}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`
  }
}

/** `label` of an edge and `labels` of a node are called so; all other keys by end and name, since a key belongs to one end only. */
function keyId(end: 'node' | 'edge', name: string): string {
  const isPlain = PLAIN_KEYS.has(name) && (name === 'labels') === (end === 'node')
  return escapeXml(isPlain ? name : `${end.charAt(0)}_${name}`)
}

function nodeElement(id: string, row: FlatRow): string {
  const labels = escapeXml(String(row.labels))
  return `    <node id="${escapeXml(id)}" labels="${labels}">${dataElements('node', row)}</node>\n`
}

function edgeElement(graph: ClaimGraph, id: string, row: FlatRow): string {
  const ends = `source="${escapeXml(graph.source(id))}" target="${escapeXml(graph.target(id))}"`
  const label = escapeXml(String(row.label))
  return `    <edge id="${escapeXml(id)}" ${ends} label="${label}">${dataElements('edge', row)}</edge>\n`
}

function dataElements(end: 'node' | 'edge', row: FlatRow): string {
  return Object.entries(row)
    .map(([name, value]) => `<data key="${keyId(end, name)}">${escapeXml(String(value))}</data>`)
    .join('')
}
