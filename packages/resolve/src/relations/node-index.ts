import type { EntityType, Evidence, ResolvedRelation } from '@claimgraph/model'
import type { Draft } from '../draft.js'
import { compare, type Occurrence } from '../occurrence.js'

/** One passage that says that a thing is one of a class, or a variant of another; things by their place among the nodes. */
export interface Statement {
  readonly type: ResolvedRelation['type']
  readonly from: number
  readonly to: number
  readonly evidence: Evidence & { readonly paper: string }
}

/** From occurrences and keys to nodes, for the finders of relations. */
export interface NodeIndex {
  readonly nodes: readonly Draft[]
  /** Occurrences of one paper, each with its node. */
  ofPaper(paper: string): readonly (readonly [occurrence: Occurrence, node: number])[]
  /** Nodes of a type and key; several where senses part them. */
  withKey(type: EntityType, key: string): readonly number[]
}

export function indexNodes(nodes: readonly Draft[]): NodeIndex {
  const papers = new Map<string, (readonly [Occurrence, number])[]>()
  const keys = new Map<string, number[]>()
  nodes.forEach((node, i) => {
    for (const occurrence of node.occurrences) {
      const list = papers.get(occurrence.paper)
      if (list) list.push([occurrence, i])
      else papers.set(occurrence.paper, [[occurrence, i]])
    }
    if (node.proposalOf !== undefined) return
    for (const key of [node.key, ...(node.moreKeys ?? [])]) {
      const slot = `${node.type} ${key}`
      const list = keys.get(slot)
      if (list) list.push(i)
      else keys.set(slot, [i])
    }
  })
  return {
    nodes,
    ofPaper: (paper) => papers.get(paper) ?? [],
    withKey: (type, key) => keys.get(`${type} ${key}`) ?? [],
  }
}

/** The one node of a key; of several senses the one that the paper itself speaks of, else none. */
export function nodeFor(index: NodeIndex, type: EntityType, key: string, paper: string): number | undefined {
  const all = index.withKey(type, key)
  if (all.length <= 1) return all[0]
  const own = all.filter((i) => index.ofPaper(paper).some(([, node]) => node === i))
  if (own.length === 1) return own[0]
  return all.find((i) => index.nodes[i]?.apart === undefined)
}

/** Statements as relations between ids, passages sorted by paper and place, each once. */
export function toRelations(statements: readonly Statement[], ids: readonly string[]): readonly ResolvedRelation[] {
  const relations = new Map<
    string,
    { type: Statement['type']; from: string; to: string; evidence: Map<string, Statement['evidence']> }
  >()
  for (const { type, from, to, evidence } of statements) {
    const [source, target] = [ids[from] ?? '', ids[to] ?? '']
    if (source === target) continue
    const slot = `${type} ${source} ${target}`
    const relation = relations.get(slot) ?? { type, from: source, to: target, evidence: new Map<string, Statement['evidence']>() }
    relation.evidence.set(`${evidence.paper} ${evidence.field} ${evidence.start} ${evidence.end}`, evidence)
    relations.set(slot, relation)
  }
  return [...relations.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, relation]) => ({ ...relation, evidence: [...relation.evidence.values()].sort(byPlace) }))
}

function byPlace(a: Statement['evidence'], b: Statement['evidence']): number {
  return compare(a.paper, b.paper) || compare(b.field, a.field) || a.start - b.start || a.end - b.end
}
