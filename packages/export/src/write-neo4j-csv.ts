import type { ClaimGraph } from '@claimgraph/graph'
import type { PropertyValue } from '@claimgraph/model'
import { quoteCell } from './csv-cell.js'
import type { FileSet } from './file-set.js'
import { encodable } from './flat-value.js'
import { viewGraph, type EdgeEntry, type GraphView, type NodeEntry } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { importCommand } from './import-command.js'
import { findNeo4jColumns, type Neo4jColumn, type Neo4jTables } from './neo4j-columns.js'
import { neo4jProperties } from './neo4j-properties.js'
import { relationshipFile } from './relationship-file.js'
import { reportLosses } from './report-losses.js'
import { writeConstraints } from './write-cypher.js'

/**
 * The graph as files for `neo4j-admin database import full`: one a label, and one for each type of relationships between two labels, each with a header of
 * typed columns; the constraints to set afterwards; and the command that imports them.
 */
export function writeNeo4jCsv(graph: ClaimGraph, options: WriteOptions = {}): FileSet {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, ['emptyLists', 'loneSurrogates', 'oddNumbers'])
  const tables = findNeo4jColumns(view)
  if (tables.isHeld) options.report?.('the character U+001F, which parts the items of lists here, is dropped from them')
  const nodes = [...tables.nodes].map(([name, columns]) => ({
    name: `${name}.csv`,
    chunks: nodeTable(view, name, columns, tables),
  }))
  const relationships = [...tables.relationships].map(([name, columns]) => ({
    name: `${name}.csv`,
    chunks: edgeTable(view, name, columns, tables),
  }))
  const command = (folder: string): string =>
    importCommand({ folder, nodes: names(nodes), relationships: names(relationships), delimiter: tables.delimiter })
  return {
    tables: [...nodes, ...relationships],
    texts: [
      { name: 'constraints.cypher', chunks: writeConstraints() },
      {
        name: 'import.sh',
        chunks: ['#!/bin/sh\n# Run in this folder, on the machine of a Neo4j that is stopped.\n', `${command('')}\n`],
      },
    ],
    command,
  }
}

function names(files: readonly { readonly name: string }[]): readonly string[] {
  return files.map(({ name }) => `${name}.gz`)
}

function* nodeTable(view: GraphView, label: string, columns: readonly Neo4jColumn[], tables: Neo4jTables): Iterable<string> {
  yield line([`id:ID(${label})`, ':LABEL', ...columns.map(headerOf)])
  for (const node of view.nodes())
    if (node.attributes.label === label) yield line([cell(node.id), label, ...cells(view, node, columns, tables)])
}

function* edgeTable(view: GraphView, name: string, columns: readonly Neo4jColumn[], tables: Neo4jTables): Iterable<string> {
  const [, from = '', to = ''] = name.split('-')
  yield line([`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', 'id:string', ...columns.map(headerOf)])
  for (const edge of view.edges()) {
    if (relationshipFile(edge) !== name) continue
    const ends = [cell(edge.source.id), cell(edge.target.id), edge.attributes.type, cell(edge.id)]
    yield line([...ends, ...cells(view, edge, columns, tables)])
  }
}

function headerOf({ name, type, isList }: Neo4jColumn): string {
  return quoteCell(`${name}:${type}${isList ? '[]' : ''}`)
}

function cells(
  view: GraphView,
  entry: NodeEntry | EdgeEntry,
  columns: readonly Neo4jColumn[],
  { delimiter }: Neo4jTables,
): readonly string[] {
  const values = new Map(neo4jProperties(view, entry))
  return columns.map(({ name }) => cell(values.get(name), delimiter))
}

/** Nothing is null, and so is an empty list; an empty text is `""`. Items of a list lose what parts them. */
function cell(value: PropertyValue | undefined, delimiter = ''): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return text(String(value))
  return value.length === 0
    ? ''
    : text(value.map((item: string | number) => String(item).replaceAll(delimiter, '')).join(delimiter))
}

function text(value: string): string {
  return value === '' ? '""' : quoteCell(encodable(value))
}

function line(row: readonly string[]): string {
  return `${row.join(',')}\n`
}
