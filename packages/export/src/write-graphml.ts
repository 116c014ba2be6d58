import type { ClaimGraph } from '@claimgraph/graph'
import type { ColumnType } from './columns.js'
import { escapeXml, escapeXmlAttribute } from './escape-xml.js'
import { edgeColumns, edgeRow, nodeColumns, nodeRow, type FlatRow } from './flat-row.js'
import { viewGraph, type EdgeEntry } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLossesOfXml } from './report-losses-of-xml.js'

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
  const view = viewGraph(graph, options.without)
  reportLossesOfXml(view, options)
  const nodeKeys = nodeColumns(view)
  const edgeKeys = edgeColumns(view)
  yield HEADER
  yield* keyLines('node', nodeKeys)
  yield* keyLines('edge', edgeKeys)
  yield '  <graph id="claimgraph" edgedefault="directed">\n'
  for (const entry of view.nodes()) yield nodeElement(entry.id, nodeRow(entry.attributes, view.keeps))
  for (const entry of view.edges()) yield edgeElement(entry, edgeRow(entry.attributes, view.keeps))
  yield '  </graph>\n</graphml>\n'
}

function* keyLines(end: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): Iterable<string> {
  for (const [name, type] of columns) {
    yield `  <key id="${keyId(end, name)}" for="${end}" attr.name="${escapeXmlAttribute(name)}" attr.type="${type}"/>\n`
  }
}

/** `label` of an edge and `labels` of a node are called so; all other keys by end and name, since a key belongs to one end only. */
function keyId(end: 'node' | 'edge', name: string): string {
  const isPlain = PLAIN_KEYS.has(name) && (name === 'labels') === (end === 'node')
  return escapeXmlAttribute(isPlain ? name : `${end.charAt(0)}_${name}`)
}

function nodeElement(id: string, row: FlatRow): string {
  const labels = escapeXmlAttribute(String(row.labels))
  return `    <node id="${escapeXmlAttribute(id)}" labels="${labels}">${dataElements('node', row)}</node>\n`
}

function edgeElement({ id, source, target }: EdgeEntry, row: FlatRow): string {
  const ends = `source="${escapeXmlAttribute(source.id)}" target="${escapeXmlAttribute(target.id)}"`
  const label = escapeXmlAttribute(String(row.label))
  return `    <edge id="${escapeXmlAttribute(id)}" ${ends} label="${label}">${dataElements('edge', row)}</edge>\n`
}

function dataElements(end: 'node' | 'edge', row: FlatRow): string {
  return Object.entries(row)
    .map(([name, value]) => `<data key="${keyId(end, name)}">${escapeXml(String(value))}</data>`)
    .join('')
}
