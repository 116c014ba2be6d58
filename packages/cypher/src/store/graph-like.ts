/** Attributes of a node, an edge. */
export type GraphAttributes = Readonly<Record<string, unknown>>

/** What is asked of a graphology graph to read it; every one has it, directed, undirected or mixed, multi or not. */
export interface GraphLike {
  readonly order: number
  readonly size: number
  forEachNode(callback: (key: string, attributes: object) => void): void
  forEachEdge(callback: (key: string, attributes: object, source: string, target: string) => void): void
  // graphology's events, by which a store knows that it is out of date.
  on(event: string, listener: () => void): unknown
  removeListener(event: string, listener: () => void): unknown
}
