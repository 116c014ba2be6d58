import type { ContradictionsAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { allClaims } from './claims-of.js'
import { contradictionsAmong } from './opposed-pairs.js'

/** Where two papers say the opposite of one pair of models on a shared metric. */
export function askContradictions(graph: ClaimGraph): ContradictionsAnswer {
  return { pairs: contradictionsAmong(allClaims(graph)) }
}
