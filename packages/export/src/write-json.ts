import type { ClaimGraph } from '@claimgraph/graph'

/** JSON as graphology keeps a graph (`Graph.from` reads it): every property as it is, lists and all. */
export function* writeJson(graph: ClaimGraph): Iterable<string> {
  yield `{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":${JSON.stringify(graph.getAttributes())},"nodes":[`
  yield* items(graph.nodes(), (key) => ({ key, attributes: graph.getNodeAttributes(key) }))
  yield '],"edges":['
  yield* items(graph.edges(), (key) => ({
    key,
    source: graph.source(key),
    target: graph.target(key),
    attributes: graph.getEdgeAttributes(key),
  }))
  yield ']}\n'
}

/** JSON as d3 and networkx (`node_link_graph(data, edges="links")`) read it. */
export function* writeNodeLink(graph: ClaimGraph): Iterable<string> {
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(graph.getAttributes())},"nodes":[`
  yield* items(graph.nodes(), (key) => ({ ...graph.getNodeAttributes(key), id: key }))
  yield '],"links":['
  yield* items(graph.edges(), (key) => ({
    ...graph.getEdgeAttributes(key),
    source: graph.source(key),
    target: graph.target(key),
    key,
  }))
  yield ']}\n'
}

function* items(keys: readonly string[], item: (key: string) => unknown): Iterable<string> {
  for (const [i, key] of keys.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(item(key))}`
  if (keys.length > 0) yield '\n'
}
