import type { GraphAnswer } from '@claimgraph/model'

/** What of a graph is in the rows of a query: ids of nodes and of relationships, in lists and paths too, each once. */
export interface Drawable {
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
}

/** Find nodes and relationships in rows; the ends of a relationship count as nodes. */
export function drawableIn(rows: readonly (readonly unknown[])[]): Drawable {
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) value.forEach(look)
    else if (isNode(value)) nodes.add(value.id)
    else if (isRelationship(value)) {
      relationships.add(value.id)
      nodes.add(value.start).add(value.end)
    } else Object.values(value).forEach(look)
  }
  rows.forEach((row) => row.forEach(look))
  return { nodes: [...nodes], relationships: [...relationships] }
}

/** The graph of a result: its nodes with its own relationships, or, where it has none, with all between them. */
export function resultGraph(answer: GraphAnswer, { relationships }: Drawable): GraphAnswer {
  if (relationships.length === 0) return answer
  const wanted = new Set(relationships)
  return { ...answer, edges: answer.edges.filter((edge) => wanted.has(edge.id)) }
}

function isNode(value: object): value is { readonly id: string } {
  return 'labels' in value && 'id' in value && typeof value.id === 'string'
}

function isRelationship(value: object): value is { readonly id: string; readonly start: string; readonly end: string } {
  return 'start' in value && 'end' in value && 'type' in value && 'id' in value && typeof value.id === 'string'
}
