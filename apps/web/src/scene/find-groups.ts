import type { DrawnGraph } from './drawn-graph.js'

/** Nodes that the edges join, as groups, in the order of their first nodes. Generic families join nothing, but belong to a neighbour's group. */
export function findGroups(
  graph: DrawnGraph,
  nodes: ReadonlySet<string>,
  edges: readonly string[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>([...nodes].map((id) => [id, []]))
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge)
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  const seen = new Set<string>()
  const groups: string[][] = []
  const isGeneric = (id: string) => graph.getNodeAttribute(id, 'generic')
  const inOrder = [...nodes].sort((a, b) => Number(isGeneric(a)) - Number(isGeneric(b)))
  for (const first of inOrder) {
    if (seen.has(first)) continue
    groups.push(reach(first, neighbours, seen, isGeneric))
  }
  return groups
}

function reach(
  first: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  isGeneric: (id: string) => boolean,
): string[] {
  const group: string[] = []
  const waiting = [first]
  seen.add(first)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    group.push(id)
    if (isGeneric(id) && id !== first) continue
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return group
}
