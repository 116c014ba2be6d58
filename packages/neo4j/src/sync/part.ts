import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError, NODE_LABELS, RELATIONSHIP_TYPES, type NodeLabel, type RelationshipType } from '@claimgraph/model'

/** What one statement writes: the nodes of a label, or the relationships of a type between two labels. Labels and types are the schema's own. */
export type Part =
  | { readonly kind: 'nodes'; readonly name: NodeLabel; readonly keys: readonly string[] }
  | {
      readonly kind: 'relationships'
      readonly name: RelationshipType
      readonly from: NodeLabel
      readonly to: NodeLabel
      readonly keys: readonly string[]
    }

/** A label or a type, as it stands in a statement. */
export type Element = Pick<Part, 'kind' | 'name'>

/** Every label and type of the schema. */
export const ELEMENTS: readonly Element[] = [
  ...NODE_LABELS.map((name) => ({ kind: 'nodes' as const, name })),
  ...RELATIONSHIP_TYPES.map((name) => ({ kind: 'relationships' as const, name })),
]

/** `(:Model)` or `[:SCORES]`, for people. */
export function elementText({ kind, name }: Element): string {
  return kind === 'nodes' ? `(:${name})` : `[:${name}]`
}

/** Whether the graph has a node of this label, or a relationship of this type, with this id. */
export function isInGraph(graph: ClaimGraph, { kind, name }: Element, id: unknown): boolean {
  if (typeof id !== 'string') return false
  if (kind === 'nodes') return graph.hasNode(id) && graph.getNodeAttribute(id, 'label') === name
  return graph.hasEdge(id) && graph.getEdgeAttribute(id, 'type') === name
}

/**
 * A graph in parts, nodes first; each part's keys in the order of the graph.
 *
 * @throws ClaimgraphError `input` for a label or a type that the schema does not have: it would be written into a statement.
 */
export function splitIntoParts(graph: ClaimGraph): readonly Part[] {
  const byLabel = new Map<NodeLabel, string[]>()
  graph.forEachNode((key, { label }) => add(byLabel, known(NODE_LABELS, label), key))
  const byEnds = new Map<string, { name: RelationshipType; from: NodeLabel; to: NodeLabel; keys: string[] }>()
  graph.forEachEdge((key, { type }, _source, _target, { label: from }, { label: to }) => {
    const ends = `${type} ${from} ${to}`
    const part = byEnds.get(ends)
    if (part) part.keys.push(key)
    else byEnds.set(ends, { name: known(RELATIONSHIP_TYPES, type), from, to, keys: [key] })
  })
  return [
    ...NODE_LABELS.flatMap((name) => {
      const keys = byLabel.get(name)
      return keys ? [{ kind: 'nodes' as const, name, keys }] : []
    }),
    ...[...byEnds.values()].map((part) => ({ kind: 'relationships' as const, ...part })),
  ]
}

function add<K>(lists: Map<K, string[]>, list: K, key: string): void {
  const keys = lists.get(list)
  if (keys) keys.push(key)
  else lists.set(list, [key])
}

function known<T extends string>(names: readonly T[], name: string): T {
  const found = names.find((one) => one === name)
  if (found !== undefined) return found
  throw new ClaimgraphError('input', `The graph has "${name}"; expected one of ${names.join(', ')}`)
}
