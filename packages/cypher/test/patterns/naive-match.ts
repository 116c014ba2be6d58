/** A graph for the naive enumeration: nodes by number. */
export interface SmallGraph {
  readonly labels: readonly (readonly string[])[]
  readonly relationships: readonly SmallRelationship[]
}

export interface SmallRelationship {
  readonly from: number
  readonly to: number
  readonly type: string
}

/** A node of a pattern; nodes with the same variable are the same. */
export interface NodePart {
  readonly variable: string
  readonly label: string | undefined
}

/** A relationship of a pattern, `min` to `max` of them in a row. */
export interface HopPart {
  readonly direction: 'out' | 'in' | 'both'
  readonly type: string | undefined
  readonly length: { readonly min: number; readonly max: number } | undefined
}

/** Nodes and hops in turn: one node more than hops. */
export interface Pattern {
  readonly nodes: readonly NodePart[]
  readonly hops: readonly HopPart[]
}

interface State {
  readonly bound: ReadonlyMap<string, number>
  readonly used: ReadonlySet<number>
  /** What each hop took, as text. */
  readonly taken: readonly string[]
}

/**
 * Every match of patterns that share their variables, by trying everything: the definition of MATCH, without any plan.
 *
 * No relationship is taken twice within one match, whichever pattern takes it.
 *
 * @returns One text a match: what each variable and each hop stands for.
 */
export function naiveMatches(graph: SmallGraph, patterns: readonly Pattern[]): readonly string[] {
  let states: readonly State[] = [{ bound: new Map(), used: new Set(), taken: [] }]
  for (const pattern of patterns) states = states.flatMap((state) => matchesOf(graph, pattern, state))
  return states.map(({ bound, taken }) => [...[...bound].sort().map(([, node]) => `n${node}`), ...taken].join(' '))
}

function matchesOf(graph: SmallGraph, { nodes, hops }: Pattern, state: State): readonly State[] {
  const [first, ...others] = nodes
  if (first === undefined) return [state]
  let ends = graph.labels.flatMap((_, node) => bind(graph, first, node, state))
  for (const [index, hop] of hops.entries()) {
    const target = others[index]
    if (target !== undefined) ends = ends.flatMap((end) => hopsFrom(graph, hop, target, end))
  }
  return ends.map((end) => end.state)
}

interface End {
  readonly at: number
  readonly state: State
}

function bind(graph: SmallGraph, { variable, label }: NodePart, node: number, state: State): readonly End[] {
  const bound = state.bound.get(variable)
  if (bound !== undefined && bound !== node) return []
  if (label !== undefined && graph.labels[node]?.includes(label) !== true) return []
  return [{ at: node, state: { ...state, bound: new Map(state.bound).set(variable, node) } }]
}

function hopsFrom(graph: SmallGraph, hop: HopPart, target: NodePart, end: End): readonly End[] {
  const { min, max } = hop.length ?? { min: 1, max: 1 }
  return walks(graph, hop, end, max)
    .filter(({ path }) => path.length >= min)
    .flatMap(({ at, path, state }) => bind(graph, target, at, { ...state, taken: [...state.taken, `[${path.join(',')}]`] }))
}

interface Walk extends End {
  readonly path: readonly string[]
}

function walks(graph: SmallGraph, hop: HopPart, { at, state }: End, max: number, path: readonly string[] = []): readonly Walk[] {
  const here: Walk = { at, state, path }
  if (path.length === max) return [here]
  const next = graph.relationships.flatMap(({ from, to, type }, index) => {
    if (state.used.has(index) || (hop.type !== undefined && hop.type !== type)) return []
    const ends = [...(hop.direction !== 'in' && from === at ? [to] : []), ...(hop.direction !== 'out' && to === at ? [from] : [])]
    return [...new Set(ends)].map((node) => ({ node, index }))
  })
  return [
    here,
    ...next.flatMap(({ node, index }) =>
      walks(graph, hop, { at: node, state: { ...state, used: new Set(state.used).add(index) } }, max, [...path, `e${index}`]),
    ),
  ]
}
