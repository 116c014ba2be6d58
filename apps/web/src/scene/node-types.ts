/** A type of node as the page shows it. */
export interface NodeTypeStyle {
  readonly type: NodeType
  readonly label: 'Model' | 'Benchmark' | 'Metric' | 'Task' | 'Paper'
  readonly plural: string
  readonly shape: NodeShape
}

export type NodeType = 'model' | 'benchmark' | 'metric' | 'task' | 'paper'
export type NodeShape = 'disc' | 'square' | 'diamond' | 'triangle' | 'ring'

/** All types, in the order of lists and legends. */
export const NODE_TYPES: readonly NodeTypeStyle[] = [
  { type: 'model', label: 'Model', plural: 'Models', shape: 'disc' },
  { type: 'benchmark', label: 'Benchmark', plural: 'Benchmarks', shape: 'square' },
  { type: 'metric', label: 'Metric', plural: 'Metrics', shape: 'diamond' },
  { type: 'task', label: 'Task', plural: 'Tasks', shape: 'triangle' },
  { type: 'paper', label: 'Paper', plural: 'Papers', shape: 'ring' },
]

/** The type of a graph label such as `Model`; what is unknown is shown as a paper. */
export function nodeTypeOf(label: unknown): NodeType {
  return NODE_TYPES.find((style) => style.label === label)?.type ?? 'paper'
}

/** The shape that a type is drawn in. */
export function shapeOf(type: NodeType): NodeShape {
  return NODE_TYPES.find((style) => style.type === type)?.shape ?? 'disc'
}
