import { applyLooks, computeLooks, createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { seededRandom } from './seeded-random.js'

const GROUPS = 60

type Share = readonly [share: number, ...names: string[]]

/** Of a hundred nodes: so many models, papers, benchmarks, metrics, tasks. */
const LABELS: readonly [Share, ...Share[]] = [
  [60, 'Model'],
  [25, 'Paper'],
  [9, 'Task'],
  [4, 'Benchmark'],
  [2, 'Metric'],
]

/** Of a hundred relationships: which type, from and to which label. */
const TYPES: readonly [Share, ...Share[]] = [
  [34, 'OUTPERFORMS', 'Model', 'Model'],
  [10, 'MATCHES', 'Model', 'Model'],
  [18, 'COMPARES_WITH', 'Paper', 'Model'],
  [12, 'MENTIONS', 'Paper', 'Model'],
  [6, 'PROPOSES', 'Paper', 'Model'],
  [6, 'BUILDS_ON', 'Paper', 'Model'],
  [8, 'ADDRESSES', 'Paper', 'Task'],
  [6, 'EVALUATES_ON', 'Paper', 'Benchmark'],
]

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
    const [type = '', from = '', to = ''] = drawn(TYPES, random)
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
    const [label = ''] = drawn(LABELS, random)
    const id = `${label.toLowerCase()}:n${node}`
    const group = Math.floor(random() * GROUPS)
    const list = members.get(`${label} ${group}`) ?? []
    members.set(`${label} ${group}`, [...list, id])
    const name = label === 'Paper' ? { title: `Paper ${node}`, year: 2015 + Math.floor(random() * 10) } : { name: `Name ${node}` }
    const kind = label === 'Model' ? { kind: 'named' } : {}
    const attributes = { label, id, ...name, ...kind, papers: 1 + Math.floor(random() ** 4 * 40), aliases: [], redirects: [] }
    graph.addNode(id, attributes as NodeAttributes)
  }
  return members
}

function attributesOf(id: string, type: string, paper: string, confidence: number): EdgeAttributes {
  const claim = type === 'OUTPERFORMS' || type === 'MATCHES'
  const said = { evidence: ['One beats the other.'], fields: ['abstract'], starts: [0], ends: [20], stated: 'outperforms' }
  return { type, id, ...(claim ? { ...said, claim: id, paper, confidence, own: true } : {}) } as unknown as EdgeAttributes
}

/** The names of one entry of a table. */
function drawn(table: readonly [Share, ...Share[]], random: () => number): readonly string[] {
  let left = random() * 100
  for (const [share, ...names] of table) {
    left -= share
    if (left < 0) return names
  }
  return table[0].slice(1) as string[]
}
