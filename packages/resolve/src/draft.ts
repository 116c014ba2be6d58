import type { EntityType, ModelKind } from '@claimgraph/model'
import type { Occurrence } from './occurrence.js'

/** A node in the making: occurrences that mean one thing, with all that names it. */
export interface Draft {
  readonly type: EntityType
  readonly key: string
  /** Keys of what was merged into it. */
  readonly moreKeys?: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** What sets it apart from other things of its name. */
  readonly apart?: string
  /** A bare short form of several meanings of which nothing supports one: no namesake takes it in. */
  readonly alone?: boolean
  readonly name: string
  readonly kind?: ModelKind | 'unnamed'
  /** The paper whose nameless proposal this is; the id is made of it. */
  readonly proposalOf?: string
  /** Papers whose nameless proposals were merged into it by hand. */
  readonly proposals?: readonly string[]
  /** Keys of the classes that other papers mean by its occurrences' names, in their order; proposals only. */
  readonly classKeys?: readonly string[]
  /** Ids that it would have had otherwise, beyond those of its own spellings. */
  readonly oldIds: readonly string[]
  /** Set by hand: the id follows this name. */
  readonly renamed?: boolean
  readonly because: readonly string[]
}
