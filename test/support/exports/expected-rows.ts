import { communityColour, RELATIONSHIP_COLOURS, type ClaimGraph } from '@claimgraph/graph'
import { AWKWARD_TEXTS } from './awkward-texts.js'

/** Columns of a node or an edge as a format without lists has them. */
export type Row = Readonly<Record<string, string | number | boolean>>

const PRINTABLE: ReadonlyMap<unknown, string> = new Map(AWKWARD_TEXTS.map(({ text, printable }) => [text, printable]))

/** What GraphML is to say of a node, written down apart from the writers. */
export function expectedNodeRow(graph: ClaimGraph, id: string): Row {
  const { label, ...properties } = graph.getNodeAttributes(id)
  const name = flat(properties.name ?? properties.title)
  return row({
    ...properties,
    id: undefined,
    labels: `:${label}`,
    label: name,
    name,
    type: label,
    size: Math.round((4 + 60 * Math.sqrt(Number(properties.pagerank))) * 100) / 100,
    ...colour(communityColour(Number(properties.community))),
  })
}

/** What GraphML is to say of a relationship. */
export function expectedEdgeRow(graph: ClaimGraph, id: string): Row {
  const { type, ...properties } = graph.getEdgeAttributes(id)
  const { confidence = 1 } = properties
  return row({
    ...properties,
    label: type,
    relation: type,
    weight: Math.max(0.01, Number(confidence)),
    ...colour(RELATIONSHIP_COLOURS[type]),
  })
}

/** A row with its texts cut to what Gephi reads of a GEXF value; half a character at the end is gone. */
export function cutForGexf(row: Row): Row {
  const cut = (value: Row[string]): Row[string] =>
    typeof value === 'string' ? value.slice(0, 500_000).replace(/[\ud800-\udbff]$/u, '') : value
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cut(value)]))
}

function colour(color: string): Readonly<Record<string, unknown>> {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return { color, r, g, b }
}

function row(properties: Readonly<Record<string, unknown>>): Row {
  const cells = Object.entries(properties).map(([name, value]) => [name, flat(value)] as const)
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== '')) as Row
}

function flat(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => String(flat(item))).join('; ') : (PRINTABLE.get(value) ?? value)
}
