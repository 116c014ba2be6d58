/** What a node looks like: its community, its rank (0..1, all sum to 1) and its place in the drawing. */
export interface NodeLooks {
  readonly community: number
  readonly pagerank: number
  readonly x: number
  readonly y: number
}

/** Looks of a whole graph: plain JSON, to be kept in a cache that may be deleted at any time. */
export interface Looks {
  /** Of the communities, -0.5..1; 0 without relationships. */
  readonly modularity: number
  /** By node id. */
  readonly nodes: Readonly<Record<string, NodeLooks>>
}
