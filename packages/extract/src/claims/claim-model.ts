import type { Forest } from './forest.js'
import type { ProposalModel } from './paper-view.js'

/** What was learnt about claims: one forest a question, all over the features of a pair but `condition`. */
export interface ClaimModel {
  readonly proposal: ProposalModel
  /** How many features the forests were trained on; other code's features do not fit them. */
  readonly pairFeatures: number
  readonly conditionFeatures: number
  /** The first thing of a pair beats the second. */
  readonly forward: Forest
  /** The second beats the first. */
  readonly backward: Forest
  readonly match: Forest
  readonly compared: Forest
  readonly own: Forest
  readonly sota: Forest
  readonly addon: Forest
  readonly condition: Forest
  /** From which probability on each is told. */
  readonly thresholds: {
    readonly outperforms: number
    readonly matches: number
    readonly compared: number
    readonly condition: number
    readonly own: number
    readonly sota: number
    readonly addon: number
  }
  /** Calibration: rising probabilities as the forests give them, and how often such claims were right on held-out papers. */
  readonly calibration: readonly (readonly [given: number, right: number])[]
}
