import type { ClaimGraph, GraphFacts } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { parseOmissions, type Omission } from './omissions.js'

/** A node of a view. */
export interface NodeEntry {
  readonly id: string
  readonly attributes: NodeAttributes
}

/** A relationship of a view, with its ends. */
export interface EdgeEntry {
  readonly id: string
  readonly attributes: EdgeAttributes
  readonly source: NodeEntry
  readonly target: NodeEntry
}

/** What of a graph is written. Its walks are lazy and in the graph's order: they take no memory that grows with it. */
export interface GraphView {
  readonly facts: Readonly<GraphFacts>
  readonly nodes: () => Iterable<NodeEntry>
  readonly edges: () => Iterable<EdgeEntry>
  readonly outEdges: (node: string) => Iterable<EdgeEntry>
  /** Whether a property, or a column made for drawing, is written. */
  readonly keeps: (property: string) => boolean
}

interface GraphologyEdge {
  readonly edge: string
  readonly attributes: EdgeAttributes
  readonly source: string
  readonly target: string
  readonly sourceAttributes: NodeAttributes
  readonly targetAttributes: NodeAttributes
}

/** Look at a graph without what is to be left out: words of `OMISSIONS`, labels, relationship types. Nothing is copied. */
export function viewGraph(graph: ClaimGraph, without: readonly string[] = []): GraphView {
  const omissions = parseOmissions(without)
  const properties = new Set(omissions.flatMap((omission) => omission.properties ?? []))
  const nodeRules = rules(omissions, 'node')
  const edgeRules = rules(omissions, 'edge')
  const keepsNode = (node: NodeAttributes): boolean => !nodeRules.some((leavesOut) => leavesOut(node))
  const keepsEdge = (edge: GraphologyEdge): boolean =>
    !edgeRules.some((leavesOut) => leavesOut(edge.attributes)) &&
    keepsNode(edge.sourceAttributes) &&
    keepsNode(edge.targetAttributes)
  const isTied = (node: string): boolean => some(graph.edgeEntries(node), keepsEdge)
  const withoutIsolated = omissions.some(({ isolated }) => isolated)
  return {
    facts: graph.getAttributes(),
    *nodes() {
      for (const { node, attributes } of graph.nodeEntries())
        if (keepsNode(attributes) && !(withoutIsolated && !isTied(node))) yield { id: node, attributes }
    },
    *edges() {
      for (const edge of graph.edgeEntries()) if (keepsEdge(edge)) yield entryOf(edge)
    },
    *outEdges(node) {
      for (const edge of graph.outEdgeEntries(node)) if (keepsEdge(edge)) yield entryOf(edge)
    },
    keeps: (property) => !properties.has(property),
  }
}

/** How many nodes and relationships a view has. */
export function countView(view: GraphView): { readonly nodes: number; readonly relationships: number } {
  return { nodes: count(view.nodes()), relationships: count(view.edges()) }
}

function rules<K extends 'node' | 'edge'>(omissions: readonly Omission[], end: K): readonly NonNullable<Omission[K]>[] {
  return omissions.flatMap((omission) => omission[end] ?? [])
}

function entryOf({ edge, attributes, source, target, sourceAttributes, targetAttributes }: GraphologyEdge): EdgeEntry {
  return {
    id: edge,
    attributes,
    source: { id: source, attributes: sourceAttributes },
    target: { id: target, attributes: targetAttributes },
  }
}

function some<T>(items: Iterable<T>, is: (item: T) => boolean): boolean {
  for (const item of items) if (is(item)) return true
  return false
}

function count(items: Iterable<unknown>): number {
  const walk = items[Symbol.iterator]()
  let seen = 0
  while (walk.next().done !== true) seen += 1
  return seen
}
