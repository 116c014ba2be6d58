import type { ClaimGraph } from '@claimgraph/graph'
import { NODE_LABELS } from '@claimgraph/model'
import { cypherLiteral, cypherName, cypherText } from './cypher-literal.js'
import { viewGraph, type EdgeEntry, type GraphView, type NodeEntry } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { neo4jProperties } from './neo4j-properties.js'
import { reportLosses } from './report-losses.js'

/** Characters of rows in one statement: Neo4j plans each anew, and a batch is one transaction. */
const BATCH = 64 * 1024

/**
 * A script for Neo4j 5 and later: constraints, then nodes, then relationships, merged on their ids, so that running it again changes nothing. One statement a
 * line, each ended by `;`; comments are lines of their own.
 */
export function* writeCypher(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, ['loneSurrogates', 'oddNumbers'])
  yield '// Written by claimgraph. Run it with: cypher-shell -f FILE\n'
  yield* writeConstraints()
  yield* batches(view.nodes(), nodeHome, (node) => `{id: ${cypherText(node.id)}, properties: ${propertyMap(view, node)}}`)
  yield* batches(view.edges(), edgeHome, (edge) => edgeLiteral(view, edge))
}

/** The constraints that keep ids apart, one statement a line. */
export function* writeConstraints(): Iterable<string> {
  for (const label of NODE_LABELS) {
    const name = `claimgraph_${label.toLowerCase()}_id`
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
  }
}

function nodeHome({ attributes: { label } }: NodeEntry): string {
  return `MERGE (n:${cypherName(label)} {id: row.id}) SET n += row.properties`
}

function edgeHome({ attributes: { type }, source, target }: EdgeEntry): string {
  const [from, to] = [source, target].map(({ attributes: { label } }) => cypherName(label))
  const merge = `MERGE (a)-[r:${cypherName(type)} {id: row.id}]->(b) SET r += row.properties`
  return `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ${merge}`
}

function edgeLiteral(view: GraphView, edge: EdgeEntry): string {
  const [id, from, to] = [edge.id, edge.source.id, edge.target.id].map(cypherText)
  return `{id: ${id}, from: ${from}, to: ${to}, properties: ${propertyMap(view, edge)}}`
}

function propertyMap(view: GraphView, entry: NodeEntry | EdgeEntry): string {
  const pairs = neo4jProperties(view, entry).map(([name, value]) => `${cypherName(name)}: ${cypherLiteral(name, value)}`)
  return `{${pairs.join(', ')}}`
}

interface Batch {
  rows: string[]
  size: number
}

/** Rows gathered by what is done with them; a statement each time that a batch is full, and one for each rest. */
function* batches<T>(entries: Iterable<T>, homeOf: (entry: T) => string, rowOf: (entry: T) => string): Iterable<string> {
  const open = new Map<string, Batch>()
  for (const entry of entries) {
    const home = homeOf(entry)
    const batch = open.get(home) ?? { rows: [], size: 0 }
    open.set(home, batch)
    const row = rowOf(entry)
    batch.rows.push(row)
    batch.size += row.length
    if (batch.size < BATCH) continue
    yield statement(home, batch)
    open.delete(home)
  }
  for (const [home, batch] of open) yield statement(home, batch)
}

function statement(home: string, { rows }: Batch): string {
  return `UNWIND [${rows.join(', ')}] AS row ${home};\n`
}
