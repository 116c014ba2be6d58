import type { EntityType, ModelKind } from './extraction-record.js'
import type { Evidence } from './span.js'

/** One thing across all papers: what becomes one node. */
export interface ResolvedEntity {
  /** `model:…`, `benchmark:…`, `metric:…`, `task:…` */
  readonly id: string
  readonly type: EntityType
  /** The most telling name that the papers use. */
  readonly name: string
  /** Models only; `unnamed` is a paper's proposal that has no name. */
  readonly kind?: ModelKind | 'unnamed'
  /** Metrics only, absent when unknown. */
  readonly better?: 'higher' | 'lower'
  /** Other spellings that mean it, sorted. */
  readonly aliases: readonly string[]
  /** Ids that once meant this node, sorted. */
  readonly redirects: readonly string[]
  /** Every (paper id, entity name of its record) that means it, sorted. */
  readonly members: readonly (readonly [paper: string, name: string])[]
  /** Why these members are one, in words, for `explain`. */
  readonly because: readonly string[]
}

/** What papers say of how two things of one type are related. */
export interface ResolvedRelation {
  readonly type: 'IS_A' | 'VARIANT_OF'
  /** Ids of resolved entities. */
  readonly from: string
  readonly to: string
  readonly evidence: readonly (Evidence & { readonly paper: string })[]
}

/** Mentions of all papers, resolved. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly ResolvedEntity[]
  readonly relations: readonly ResolvedRelation[]
}
