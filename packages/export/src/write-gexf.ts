import type { ClaimGraph } from '@claimgraph/graph'
import type { ColumnType } from './columns.js'
import { escapeXmlAttribute } from './escape-xml.js'
import { edgeColumns, edgeRow, nodeColumns, nodeRow, type FlatRow } from './flat-row.js'
import type { FlatValue } from './flat-value.js'
import { viewGraph, type EdgeEntry } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { LONGEST_GEXF_VALUE } from './losses.js'
import { reportLossesOfXml } from './report-losses-of-xml.js'

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
  const view = viewGraph(graph, options.without)
  reportLossesOfXml(view, options, ['longAttributes'])
  yield HEADER
  yield* attributes('node', nodeColumns(view))
  yield* attributes('edge', edgeColumns(view))
  yield '    <nodes>\n'
  for (const entry of view.nodes()) yield node(entry.id, nodeRow(entry.attributes, view.keeps))
  yield '    </nodes>\n    <edges>\n'
  for (const entry of view.edges()) yield edge(entry, edgeRow(entry.attributes, view.keeps))
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function* attributes(end: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): Iterable<string> {
  yield `    <attributes class="${end}">\n`
  for (const [name, type] of columns) {
    if (SAID_OTHERWISE.has(name)) continue
    const key = escapeXmlAttribute(name)
    yield `      <attribute id="${key}" title="${key}" type="${GEXF_TYPES[type]}"/>\n`
  }
  yield '    </attributes>\n'
}

function node(id: string, row: FlatRow): string {
  const place = row.x === undefined || row.y === undefined ? '' : `<viz:position x="${row.x}" y="${row.y}" z="0"/>`
  const size = row.size === undefined ? '' : `<viz:size value="${row.size}"/>`
  const label = valueText(row.label ?? id)
  return `      <node id="${escapeXmlAttribute(id)}" label="${label}">${values(row)}${size}${place}${colour(row)}</node>\n`
}

function edge({ id, source, target }: EdgeEntry, row: FlatRow): string {
  const ends = `source="${escapeXmlAttribute(source.id)}" target="${escapeXmlAttribute(target.id)}"`
  const label = valueText(row.label ?? '')
  const head = `id="${escapeXmlAttribute(id)}" ${ends} label="${label}" kind="${label}" weight="${row.weight}"`
  return `      <edge ${head}>${values(row)}${colour(row)}</edge>\n`
}

function values(row: FlatRow): string {
  const cells = Object.entries(row)
    .filter(([name]) => !SAID_OTHERWISE.has(name))
    .map(([name, value]) => `<attvalue for="${escapeXmlAttribute(name)}" value="${valueText(value)}"/>`)
  return `<attvalues>${cells.join('')}</attvalues>`
}

function valueText(value: FlatValue): string {
  return escapeXmlAttribute(String(value).slice(0, LONGEST_GEXF_VALUE))
}

function colour({ r, g, b }: FlatRow): string {
  return r === undefined ? '' : `<viz:color r="${r}" g="${g}" b="${b}"/>`
}
