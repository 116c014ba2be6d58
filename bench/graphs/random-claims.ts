import { applyLooks, computeLooks, createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { seededRandom } from './seeded-random.js'

const GROUPS = 60

/** Of a hundred nodes: so many models, papers, benchmarks, metrics, tasks. */
const LABELS = [
  ['Model', 60],
  ['Paper', 25],
  ['Task', 9],
  ['Benchmark', 4],
  ['Metric', 2],
] as const

/** Of a hundred relationships: which type, from and to which label. */
const TYPES = [
  ['OUTPERFORMS', 'Model', 'Model', 34],
  ['MATCHES', 'Model', 'Model', 10],
  ['COMPARES_WITH', 'Paper', 'Model', 18],
  ['MENTIONS', 'Paper', 'Model', 12],
  ['PROPOSES', 'Paper', 'Model', 6],
  ['BUILDS_ON', 'Paper', 'Model', 6],
  ['ADDRESSES', 'Paper', 'Task', 8],
  ['EVALUATES_ON', 'Paper', 'Benchmark', 6],
] as const

/**
 * A graph of claims with so many nodes and relationships, in sixty groups that keep mostly to themselves, few nodes with many relationships and many
 * with few, as real ones have. With looks. The same on every run.
 */
export function randomClaims(size: { readonly nodes: number; readonly relationships: number }): ClaimGraph {
  const random = seededRandom()
  const graph = createClaimGraph({ library: 'bench', extractor: 'bench' })
  const members = addNodes(graph, size.nodes, random)
  const pick = (label: string, group: number): string => {
    const where = random() < 0.85 ? group : Math.floor(random() * GROUPS)
    const list = members.get(`${label} ${where}`) ?? members.get(`${label} 0`) ?? []
    // Squared, so that the first of a group are met most.
    return list[Math.floor(random() ** 2 * list.length)] ?? ''
  }
  for (let edge = 0; graph.size < size.relationships; edge++) {
    const [type, from, to] = drawn(TYPES, random)
    const group = Math.floor(random() * GROUPS)
    const [source, target] = [pick(from, group), pick(to, group)]
    if (source === '' || target === '' || source === target) continue
    graph.addEdgeWithKey(`e${edge}`, source, target, attributesOf(`e${edge}`, type, pick('Paper', group), random()))
  }
  applyLooks(graph, computeLooks(graph))
  return graph
}

function addNodes(graph: ClaimGraph, count: number, random: () => number): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (let node = 0; node < count; node++) {
    const [label] = drawn(LABELS, random)
    const id = `${label.toLowerCase()}:n${node}`
    const group = Math.floor(random() * GROUPS)
    const list = members.get(`${label} ${group}`) ?? []
    members.set(`${label} ${group}`, [...list, id])
    const name = label === 'Paper' ? { title: `Paper ${node}`, year: 2015 + Math.floor(random() * 10) } : { name: `Name ${node}` }
    const kind = label === 'Model' ? { kind: 'named' } : {}
    const attributes = { label, id, ...name, ...kind, papers: 1 + Math.floor(random() ** 4 * 40), aliases: [], redirects: [] }
    graph.addNode(id, attributes as unknown as NodeAttributes)
  }
  return members
}

function attributesOf(id: string, type: string, paper: string, confidence: number): EdgeAttributes {
  const claim = type === 'OUTPERFORMS' || type === 'MATCHES'
  const said = { evidence: ['One beats the other.'], fields: ['abstract'], starts: [0], ends: [20], stated: 'outperforms' }
  return { type, id, ...(claim ? { ...said, claim: id, paper, confidence, own: true } : {}) } as unknown as EdgeAttributes
}

/** One entry of a table whose last columns are shares of a hundred. */
function drawn<T extends readonly [...unknown[], number]>(table: readonly T[], random: () => number): T {
  let left = random() * 100
  for (const row of table) {
    left -= row.at(-1) as number
    if (left < 0) return row
  }
  return table[0] as T
}
