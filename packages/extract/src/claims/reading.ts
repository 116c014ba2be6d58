import type { Relation } from '@claimgraph/model'
import type { Pair } from './pair.js'

/** A comparison read in one sentence. `winner` of two things is told as subject, unless the text tells it from the other's side. */
export interface Reading {
  readonly pair: Pair
  readonly features: Float32Array
  readonly subject: number
  readonly relation: Relation
  readonly object: number
  readonly probability: number
  /** Measures that the claim does not hold under, or the only ones that it holds under. */
  readonly without?: ReadonlySet<number>
  readonly only?: ReadonlySet<number>
}
