import { communityColour, OTHER_COLOUR, RELATIONSHIP_COLOURS } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes, PropertyValue } from '@claimgraph/model'
import { findColumns, type ColumnType, type RawRow } from './columns.js'
import { flatValue, type FlatValue } from './flat-value.js'
import type { GraphView } from './graph-view.js'

/** Columns of a node or an edge, flat; absent values are absent. */
export type FlatRow = Readonly<Record<string, FlatValue>>

/**
 * A node as drawing programs want it: `label` (its name, for reading), `labels` (`:Model`, for Neo4j), place, size and colour where looks are known, and
 * once more as columns that Gephi leaves alone: `name`, `type`, `community`. Then its properties.
 */
export function nodeRow(attributes: NodeAttributes, keeps = keepsAll): FlatRow {
  return flatRow(rawNodeRow(attributes), keeps)
}

function rawNodeRow({ label, community, pagerank, x, y, ...properties }: NodeAttributes): RawRow {
  const name = label === 'Paper' ? properties.title : properties.name
  const colour = typeof community === 'number' ? communityColour(community) : OTHER_COLOUR
  const size = typeof pagerank === 'number' ? Math.round((4 + 60 * Math.sqrt(pagerank)) * 100) / 100 : 4
  return {
    labels: `:${label}`,
    label: name,
    name,
    type: label,
    community,
    pagerank,
    x,
    y,
    size,
    ...channels(colour),
    ...properties,
    id: undefined,
  }
}

/**
 * An edge likewise: `label` and `relation` are its type, `weight` (greater than 0) the confidence of a claim or result, 1 otherwise. The outcome of a
 * claim against prior work, `relation` in the graph, is `outcome`.
 */
export function edgeRow(attributes: EdgeAttributes, keeps = keepsAll): FlatRow {
  return flatRow(rawEdgeRow(attributes), keeps)
}

function rawEdgeRow({ type, id, relation, ...properties }: EdgeAttributes): RawRow {
  const confidence = properties.confidence
  const weight = typeof confidence === 'number' ? Math.max(0.01, confidence) : 1
  return {
    id,
    label: type,
    relation: type,
    weight,
    ...channels(RELATIONSHIP_COLOURS[type]),
    outcome: relation,
    ...properties,
  }
}

/** The columns of a view's nodes, with their types. */
export function nodeColumns(view: GraphView): ReadonlyMap<string, ColumnType> {
  return findColumns(rawRows(view.nodes(), rawNodeRow), view.keeps)
}

/** The columns of a view's relationships, with their types. */
export function edgeColumns(view: GraphView): ReadonlyMap<string, ColumnType> {
  return findColumns(rawRows(view.edges(), rawEdgeRow), view.keeps)
}

function* rawRows<A>(entries: Iterable<{ readonly attributes: A }>, rowOf: (attributes: A) => RawRow): Iterable<RawRow> {
  for (const { attributes } of entries) yield rowOf(attributes)
}

const keepsAll: GraphView['keeps'] = () => true

function channels(colour: string): Readonly<Record<string, PropertyValue>> {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  return { color: colour, r: channel(1), g: channel(3), b: channel(5) }
}

function flatRow(properties: Readonly<Record<string, PropertyValue | undefined>>, keeps: GraphView['keeps']): FlatRow {
  const row: Record<string, FlatValue> = {}
  for (const [key, value] of Object.entries(properties)) {
    const flat = keeps(key) ? flatValue(value) : undefined
    if (flat !== undefined) row[key] = flat
  }
  return row
}
