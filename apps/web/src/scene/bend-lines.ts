import type { DrawnGraph } from './drawn-graph.js'
import { RELATIONS, relationStyle } from './relations.js'

const ALONE = 0.1
const APART = 0.16

const ORDER = new Map(RELATIONS.map(({ name }, at) => [name, at]))

/**
 * Curve the lines so that those between the same two nodes lie beside each other, there and back too. A line alone bows a little to its left when it
 * has a direction, and is straight when it has none. Writes `bend`.
 */
export function bendLines(graph: DrawnGraph): void {
  const pairs = new Map<string, string[]>()
  graph.forEachEdge((edge, _, source, target) => {
    const key = source < target ? `${source} ${target}` : `${target} ${source}`
    const lines = pairs.get(key)
    if (lines) lines.push(edge)
    else pairs.set(key, [edge])
  })
  for (const lines of pairs.values()) {
    const [only] = lines
    if (lines.length === 1 && only !== undefined) {
      const { heads } = relationStyle(graph.getEdgeAttribute(only, 'relation'))
      graph.setEdgeAttribute(only, 'bend', heads === 'target' ? ALONE : 0)
    } else bendAll(graph, lines)
  }
}

function bendAll(graph: DrawnGraph, lines: string[]): void {
  const place = (edge: string) => (ORDER.get(graph.getEdgeAttribute(edge, 'relation')) ?? 0) * 2 + Number(isForth(graph, edge))
  lines.sort((a, b) => place(a) - place(b))
  for (const [i, edge] of lines.entries()) {
    const offset = (i - (lines.length - 1) / 2) * APART
    // Left of the way there is right of the way back.
    graph.setEdgeAttribute(edge, 'bend', isForth(graph, edge) ? offset : -offset)
  }
}

function isForth(graph: DrawnGraph, edge: string): boolean {
  return graph.source(edge) < graph.target(edge)
}
