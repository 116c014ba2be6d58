import type { Evidence } from './span.js'

/** What sort of thing an entity is. */
export type EntityType = 'model' | 'benchmark' | 'metric' | 'task'
/** Whether a model is meant by its own name or as a class. */
export type ModelKind = 'named' | 'family'
/** What a paper does with a model. */
export type ModelRole = 'proposed' | 'baseline' | 'base' | 'mentioned'
/** How the subject of a claim does beside its object. */
export type Relation = 'outperforms' | 'matches' | 'trails' | 'compared'
/** Whether a number stands for itself or against another. */
export type ResultKind = 'absolute' | 'difference' | 'ratio'

/** What a paper proposes, where it gives it no name. */
export const PROPOSED = '(proposed)'
/** Unnamed competitors; only ever an object. */
export const PRIOR_WORK = '(prior work)'
/** The host without the technique; only ever what a result is relative to. */
export const PLAIN = '(plain)'

/** One thing that a paper speaks of. `mentions` are its verbatim forms, each once; `spans` every place that they stand in. */
export interface Entity {
  readonly type: EntityType
  /** Models only. */
  readonly kind?: ModelKind
  /** Models only. */
  readonly role?: ModelRole
  /** A baseline that the paper also builds on. */
  readonly base?: boolean
  readonly name: string
  readonly mentions: readonly string[]
  readonly spans?: readonly Evidence[]
}

/** One comparison of two things; the names are those of the record's entities, or `PROPOSED`, `PRIOR_WORK`. */
export interface Claim {
  readonly subject: string
  readonly relation: Relation
  readonly object: string
  readonly benchmarks: readonly string[]
  readonly metrics: readonly string[]
  readonly tasks: readonly string[]
  /** This paper's own finding; false for background. */
  readonly own: boolean
  /** The text says state of the art, a record, best of all. */
  readonly sota: boolean
  /** The subject is a technique applied to the object, against the plain object. */
  readonly addon: boolean
  /** The passage that states the comparison. */
  readonly evidence: string
  /** That passage first, then those that state its conditions. */
  readonly passages: readonly Evidence[]
  /** 0..1 */
  readonly confidence: number
  /** Name of the rule that found it. */
  readonly rule: string
}

/** One number that the text reports for a model on a metric. */
export interface Result {
  readonly model: string
  readonly benchmark: string | null
  readonly metric: string
  /** As written, with unit or sign. */
  readonly value: string
  readonly kind: ResultKind
  /** An entity's name, `PRIOR_WORK`, `PLAIN`; null for absolute values and where the text does not say. */
  readonly relative_to: string | null
  readonly on: string | null
  /** Verbatim words that restrict the number. */
  readonly condition: string | null
  readonly baseline_value?: string
  readonly evidence: string
  readonly passages: readonly Evidence[]
  /** 0..1 */
  readonly confidence: number
  readonly rule: string
}

/** All that was found in one paper. */
export interface ExtractionRecord {
  readonly id: string
  readonly title: string
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly results: readonly Result[]
}
