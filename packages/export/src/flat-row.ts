import { communityColour, OTHER_COLOUR, RELATIONSHIP_COLOURS } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes, PropertyValue } from '@claimgraph/model'
import { flatValue, type FlatValue } from './flat-value.js'
import type { GraphView } from './graph-view.js'

/** Columns of a node or an edge, flat; absent values are absent. */
export type FlatRow = Readonly<Record<string, FlatValue>>

/**
 * A node as drawing programs want it: `label` (its name, for reading), `labels` (`:Model`, for Neo4j), place, size and colour where looks are known, and
 * once more as columns that Gephi leaves alone: `name`, `type`, `community`. Then its properties.
 */
export function nodeRow({ label, community, pagerank, x, y, ...properties }: NodeAttributes, keeps = keepsAll): FlatRow {
  const name = label === 'Paper' ? properties.title : properties.name
  const colour = typeof community === 'number' ? communityColour(community) : OTHER_COLOUR
  const size = typeof pagerank === 'number' ? Math.round((4 + 60 * Math.sqrt(pagerank)) * 100) / 100 : 4
  return flatRow(
    {
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
    },
    keeps,
  )
}

/**
 * An edge likewise: `label` and `relation` are its type, `weight` (greater than 0) the confidence of a claim or result, 1 otherwise. The outcome of a
 * claim against prior work, `relation` in the graph, is `outcome`.
 */
export function edgeRow({ type, id, relation, ...properties }: EdgeAttributes, keeps = keepsAll): FlatRow {
  const confidence = properties.confidence
  const weight = typeof confidence === 'number' ? Math.max(0.01, confidence) : 1
  return flatRow(
    {
      id,
      label: type,
      relation: type,
      weight,
      ...channels(RELATIONSHIP_COLOURS[type]),
      outcome: relation,
      ...properties,
    },
    keeps,
  )
}

/** The rows of a view's nodes, one after the other. */
export function* nodeRows(view: GraphView): Iterable<FlatRow> {
  for (const { attributes } of view.nodes()) yield nodeRow(attributes, view.keeps)
}

/** The rows of a view's relationships, one after the other. */
export function* edgeRows(view: GraphView): Iterable<FlatRow> {
  for (const { attributes } of view.edges()) yield edgeRow(attributes, view.keeps)
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
