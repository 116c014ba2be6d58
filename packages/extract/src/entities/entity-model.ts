import type { Forest } from '../claims/forest.js'

/** What was learnt about entities: whether two forms are one thing, whether a thing is to be kept, what its role is. */
export interface EntityModel {
  readonly join: Forest
  readonly keep: Forest
  readonly proposed: Forest
  readonly base: Forest
  /** Least probability at which forms are joined, things are kept (by type), roles are given. */
  readonly least: {
    readonly join: number
    readonly keep: Readonly<Record<string, number>>
    readonly proposed: number
    readonly base: number
  }
}
