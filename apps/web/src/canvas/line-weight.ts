import type { DrawnGraph } from '../scene/drawn-graph.js'
import { relationStyle } from '../scene/relations.js'

/** What a generic family pulls, of what others do: it belongs everywhere, so it should draw nothing together. */
const GENERIC = 0.05
/** Between two communities, of what a line pulls within one. */
const BETWEEN = 0.15

/** How strongly a line pulls its ends together in a layout: claims most, within a community more than across. */
export function lineWeight(graph: DrawnGraph, edge: string): number {
  const { relation, count } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge).map((id) => graph.getNodeAttributes(id))
  const base = relationStyle(relation).claim ? 1 + Math.log(count) : 0.7
  if (source === undefined || target === undefined || source.generic || target.generic) return base * GENERIC
  return source.community === target.community ? base : base * BETWEEN
}
