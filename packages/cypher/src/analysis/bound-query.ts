import type { Expression } from '../syntax/expression.js'
import type { ProcedureDefinition } from '../procedures/procedure-definition.js'
import type { BoundPattern, BoundPredicate } from './bound-pattern.js'
import type { BoundCreate, BoundDelete, BoundForeach, BoundMerge, BoundRemove, BoundSet } from './bound-update.js'

/**
 * A query whose names are resolved: every variable has a slot in the frame, one array that holds the row at hand. Expressions stay as
 * they were written; `Bindings` tells their slots.
 */
export interface BoundQuery {
  readonly branches: readonly BoundBranch[]
  readonly unionAll: boolean
  readonly columns: readonly string[]
  /** Where the columns lie: of the only branch, or where UNION puts them. */
  readonly outputs: readonly number[]
  readonly updates: boolean
}

export interface BoundBranch {
  readonly clauses: readonly BoundClause[]
  readonly columns: readonly string[]
  readonly outputs: readonly number[]
}

export type BoundClause =
  | BoundMatch
  | BoundUnwind
  | BoundProjection
  | BoundProcedure
  | BoundSubqueryCall
  | BoundCreate
  | BoundMerge
  | BoundSet
  | BoundRemove
  | BoundDelete
  | BoundForeach

export interface BoundMatch {
  readonly kind: 'match'
  readonly optional: boolean
  readonly pattern: BoundPattern
  readonly predicates: readonly BoundPredicate[]
}

export interface BoundUnwind {
  readonly kind: 'unwind'
  readonly list: Expression
  readonly slot: number
}

export interface BoundItem {
  readonly slot: number
  readonly expression: Expression
}

/** An aggregating call and where its result goes. */
export interface BoundAggregate {
  readonly slot: number
  readonly name: string
  readonly distinct: boolean
  /** None for `count(*)`. */
  readonly args: readonly Expression[]
}

export interface BoundSortItem {
  readonly expression: Expression
  readonly descending: boolean
}

/** WITH or RETURN: what is computed of each row, or of each group of rows. */
export interface BoundProjection {
  readonly kind: 'projection'
  readonly columns: readonly string[]
  readonly outputs: readonly number[]
  /** Computed of each incoming row; of an aggregation, what is grouped by. */
  readonly items: readonly BoundItem[]
  readonly aggregation?: {
    readonly keys: readonly number[]
    readonly aggregates: readonly BoundAggregate[]
    /** Computed of keys and results, once a group. */
    readonly results: readonly BoundItem[]
  }
  readonly distinct: boolean
  readonly orderBy: readonly BoundSortItem[]
  readonly skip?: Expression
  readonly limit?: Expression
  readonly where: readonly BoundPredicate[]
}

export interface BoundProcedure {
  readonly kind: 'procedure'
  readonly definition: ProcedureDefinition
  readonly args: readonly Expression[]
  readonly optional: boolean
  /** For each column of the procedure, the slot that takes it, if any. */
  readonly outputs: readonly (number | undefined)[]
  readonly where: readonly BoundPredicate[]
}

export interface BoundSubqueryCall {
  readonly kind: 'subqueryCall'
  readonly optional: boolean
  readonly query: BoundQuery
  /** Whether it returns rows; without RETURN each row that comes in goes out once. */
  readonly returns: boolean
  readonly scopeSlots: readonly number[]
}
