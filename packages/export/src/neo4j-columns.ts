import type { PropertyValue } from '@claimgraph/model'
import { columnType, widerType, type ColumnType } from './columns.js'
import { relationshipFile } from './relationship-file.js'
import type { EdgeEntry, GraphView, NodeEntry } from './graph-view.js'
import { neo4jProperties } from './neo4j-properties.js'

/** A typed column of a file for Neo4j's import. */
export interface Neo4jColumn {
  readonly name: string
  readonly type: 'boolean' | 'long' | 'double' | 'string'
  readonly isList: boolean
}

/** The files of an import with their columns, in the order in which they come up. */
export interface Neo4jTables {
  readonly nodes: ReadonlyMap<string, readonly Neo4jColumn[]>
  readonly relationships: ReadonlyMap<string, readonly Neo4jColumn[]>
  /** What parts the items of lists: `;`, or the first separator of ASCII that no item holds. */
  readonly delimiter: string
  /** Whether items hold that one too, since they hold all. */
  readonly isHeld: boolean
}

interface Growing {
  type: ColumnType
  isList: boolean
}
type Tables = Map<string, Map<string, Growing>>

const DELIMITERS = [';', '\u001f', '\u001e', '\u001d', '\u001c'] as const

/** Find what files a view makes for Neo4j's import, with the narrowest types that hold their values. */
export function findNeo4jColumns(view: GraphView): Neo4jTables {
  const nodes: Tables = new Map()
  const relationships: Tables = new Map()
  const held = new Set<string>()
  for (const node of view.nodes()) see(view, node, tableOf(nodes, node.attributes.label), held)
  for (const edge of view.edges()) see(view, edge, tableOf(relationships, relationshipFile(edge)), held)
  const free = DELIMITERS.find((delimiter) => !held.has(delimiter))
  return {
    nodes: finished(nodes),
    relationships: finished(relationships),
    delimiter: free ?? DELIMITERS[1],
    isHeld: free === undefined,
  }
}

function tableOf(tables: Tables, name: string): Map<string, Growing> {
  const table = tables.get(name) ?? new Map<string, Growing>()
  tables.set(name, table)
  return table
}

function see(view: GraphView, entry: NodeEntry | EdgeEntry, table: Map<string, Growing>, held: Set<string>): void {
  for (const [name, value] of neo4jProperties(view, entry)) {
    const before = table.get(name)
    const type = typesOf(name, value).reduce<ColumnType | undefined>((wide, next) => widerType(wide, next), before?.type)
    if (type !== undefined) table.set(name, { type, isList: (before?.isList ?? false) || typeof value === 'object' })
    if (typeof value === 'object') for (const item of value) noteDelimiters(item, held)
  }
}

function typesOf(name: string, value: PropertyValue): readonly ColumnType[] {
  return typeof value === 'object' ? value.map((item: string | number) => columnType(name, item)) : [columnType(name, value)]
}

function noteDelimiters(item: string | number, held: Set<string>): void {
  for (const delimiter of DELIMITERS) if (typeof item === 'string' && item.includes(delimiter)) held.add(delimiter)
}

function finished(tables: Tables): Neo4jTables['nodes'] {
  return new Map(
    [...tables].map(([name, columns]) => [
      name,
      [...columns].map(([column, { type, isList }]) => ({ name: column, type: type === 'int' ? 'long' : type, isList })),
    ]),
  )
}
