import type { Expression } from '../syntax/expression.js'
import type { LabelExpression, PathSelector, Repetition } from '../syntax/pattern.js'

/** A predicate and the slots that must be filled before it can be asked. */
export interface BoundPredicate {
  readonly expression: Expression
  readonly uses: readonly number[]
}

/** The patterns of one MATCH together: relationships in it are never the same one. */
export interface BoundPattern {
  readonly nodes: readonly BoundNode[]
  readonly relationships: readonly BoundRelationship[]
  readonly shortest: readonly BoundShortest[]
  readonly groups: readonly BoundGroup[]
  readonly paths: readonly BoundPath[]
  /** Slots that this pattern fills. */
  readonly introduces: readonly number[]
}

export interface BoundNode {
  readonly slot: number
  /** Empty for a node without a variable. */
  readonly name: string
  /** Whether a clause before this one has filled the slot. */
  readonly bound: boolean
}

export interface BoundRelationship {
  readonly slot: number
  readonly name: string
  readonly bound: boolean
  /** Slots of the nodes at the left and at the right of it. */
  readonly from: number
  readonly to: number
  readonly direction: 'out' | 'in' | 'both'
  readonly types?: LabelExpression
  readonly repetition?: Repetition
  /** Where each single relationship of a repetition lies while `predicates` are asked of it; `slot` where there is none. */
  readonly element: number
  readonly predicates: readonly BoundPredicate[]
  /** Whether its value is asked for: a list need not be made otherwise. */
  readonly used: boolean
}

/** A pattern under a selector: only the shortest of its walks count. */
export interface BoundShortest {
  readonly selector: PathSelector
  readonly relationship: BoundRelationship
}

/** A group that is walked again and again. Its inner pattern goes from `innerFrom` to `innerTo`. */
export interface BoundGroup {
  readonly from: number
  readonly to: number
  readonly innerFrom: number
  readonly innerTo: number
  readonly pattern: BoundPattern
  readonly predicates: readonly BoundPredicate[]
  readonly repetition: Repetition
  /** Inner variables, and the lists outside that collect them. */
  readonly collected: readonly { readonly inner: number; readonly outer: number }[]
  /** Slot of the list of all relationships walked, and the inner relationships in order. */
  readonly walked: number
  readonly innerRelationships: readonly number[]
}

export interface BoundPath {
  readonly slot: number
  /** Slot of the first node. */
  readonly start: number
  /** Slots of relationships, or lists of them, in order. */
  readonly steps: readonly number[]
}
