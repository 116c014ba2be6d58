import type { NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { nodeRef } from '../find/node-ref.js'
import { askBaselines } from './ask-baselines.js'

/** A model as others' baseline: how many papers compare with it, and how those claims end. */
export interface RankedBaseline {
  readonly model: NodeRef
  readonly kind: string
  /** Papers whose own claims compare with it. */
  readonly papers: number
  /** Of these, papers that claim at least once that something beats it, is on par with it, loses to it: one paper may claim several of these. */
  readonly beaten: number
  readonly matched: number
  readonly lost: number
}

const RANKINGS = new WeakMap<ClaimGraph, readonly RankedBaseline[]>()

/** All models that any paper compares with, by number of papers, then of outcomes, then name. Worked out once a graph. */
export function rankBaselines(graph: ClaimGraph): readonly RankedBaseline[] {
  const known = RANKINGS.get(graph)
  if (known) return known
  const ranking = graph
    .filterNodes((id, { label }) => label === 'Model' && graph.degree(id) > 0)
    .map((id) => rank(graph, id))
    .filter((row) => row.papers > 0)
    .sort((a, b) => b.papers - a.papers || total(b) - total(a) || (a.model.name < b.model.name ? -1 : 1))
  RANKINGS.set(graph, ranking)
  return ranking
}

function rank(graph: ClaimGraph, id: string): RankedBaseline {
  const { papers, rows } = askBaselines(graph, id)
  const count = (relation: string) => new Set(rows.filter((row) => row.relation === relation).map((row) => row.paper.id)).size
  return {
    model: nodeRef(graph, id),
    kind: String(graph.getNodeAttribute(id, 'kind') ?? ''),
    papers,
    beaten: count('outperforms'),
    matched: count('matches'),
    lost: count('trails'),
  }
}

function total(row: RankedBaseline): number {
  return row.beaten + row.matched + row.lost
}
