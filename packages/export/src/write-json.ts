import type { ClaimGraph } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { finiteValue } from './finite-value.js'
import { viewGraph, type GraphView } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

/** JSON as graphology keeps a graph (`Graph.from` reads it): every property as it is, lists and all. */
export function* writeJson(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, ['oddNumbers'])
  yield `{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":${JSON.stringify(view.facts)},"nodes":[`
  yield* items(view.nodes(), ({ id, attributes }) => ({ key: id, attributes: kept(view, attributes) }))
  yield '],"edges":['
  yield* items(view.edges(), ({ id, attributes, source, target }) => ({
    key: id,
    source: source.id,
    target: target.id,
    attributes: kept(view, attributes),
  }))
  yield ']}\n'
}

/** JSON as d3 and networkx (`node_link_graph(data, edges="links")`) read it. */
export function* writeNodeLink(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, ['oddNumbers'])
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(view.facts)},"nodes":[`
  yield* items(view.nodes(), ({ id, attributes }) => ({ ...kept(view, attributes), id }))
  yield '],"links":['
  yield* items(view.edges(), ({ id, attributes, source, target }) => ({
    ...kept(view, attributes),
    source: source.id,
    target: target.id,
    key: id,
  }))
  yield ']}\n'
}

/** What is kept of some properties; numbers that JSON has no word for are left out. */
function kept(view: GraphView, attributes: NodeAttributes | EdgeAttributes): Readonly<Record<string, unknown>> {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => [name, view.keeps(name) ? finiteValue(value) : undefined] as const,
  )
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

function* items<T>(entries: Iterable<T>, item: (entry: T) => unknown): Iterable<string> {
  let before = '\n'
  for (const entry of entries) {
    yield `${before}${JSON.stringify(item(entry))}`
    before = ',\n'
  }
  if (before !== '\n') yield '\n'
}
