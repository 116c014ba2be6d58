import type { AbstractGraph } from 'graphology-types'

/** What a graph holds, as sets of texts that can be compared with those of another state of it. */
export interface GraphContent {
  readonly nodes: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly properties: ReadonlySet<string>
}

/** Take down what `graph` holds, in the default schema: node attribute `labels`, edge attribute `type`, all else properties. */
export function contentOf(graph: AbstractGraph): GraphContent {
  const content = {
    nodes: new Set<string>(),
    relationships: new Set<string>(),
    labels: new Set<string>(),
    properties: new Set<string>(),
  }
  graph.forEachNode((node, { labels, ...properties }) => {
    content.nodes.add(node)
    if (Array.isArray(labels)) labels.forEach((label) => content.labels.add(String(label)))
    addProperties(content.properties, `node ${node}`, properties)
  })
  graph.forEachEdge((edge, attributes) => {
    content.relationships.add(edge)
    addProperties(content.properties, `edge ${edge}`, { ...attributes, type: undefined })
  })
  return content
}

function addProperties(texts: Set<string>, owner: string, properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) texts.add(`${owner} ${key} ${textOf(value)}`)
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner))
}

/** The side effects between two states in the suite's words, such as `+nodes`; kinds that did not change are left out. */
export function effectsBetween(before: GraphContent, after: GraphContent): Readonly<Record<string, number>> {
  const effects: Record<string, number> = {}
  for (const kind of ['nodes', 'relationships', 'labels', 'properties'] as const) {
    const added = without(after[kind], before[kind])
    const removed = without(before[kind], after[kind])
    if (added > 0) effects[`+${kind}`] = added
    if (removed > 0) effects[`-${kind}`] = removed
  }
  return effects
}

function without(texts: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const text of texts) if (!others.has(text)) count++
  return count
}
