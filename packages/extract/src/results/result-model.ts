import type { Forest } from '../claims/forest.js'

/** What was learnt about results: one forest a question, all over the features of a number and a thing of its sentence. */
export interface ResultModel {
  readonly linkFeatures: number
  /** The number is a result on this metric. */
  readonly metric: Forest
  readonly model: Forest
  readonly benchmark: Forest
  /** Of the number and its metric: an absolute value; else a ratio, rather than a difference. */
  readonly absolute: Forest
  readonly ratio: Forest
  /** The number is relative to this model or to unnamed competitors. */
  readonly relative: Forest
  /** Of the number and its metric: relative to the host without the technique. */
  readonly plain: Forest
  /** The model that the technique is applied on. */
  readonly on: Forest
  readonly thresholds: {
    readonly metric: number
    readonly benchmark: number
    readonly relative: number
    readonly plain: number
    readonly on: number
  }
  readonly calibration: readonly (readonly [given: number, right: number])[]
}
