import type { ComparisonRow, NodeRef } from '@claimgraph/model'
import type { ResultLine } from './read-results.js'

/** What two models report by one metric in one place, beside each other. */
export interface SharedResult {
  readonly on: string
  readonly metric: string
  readonly left: readonly ResultLine[]
  readonly right: readonly ResultLine[]
}

/** Results of two models by the same metric on the same benchmark, or without one; those that only one of them has are left out. */
export function sharedResults(left: readonly ResultLine[], right: readonly ResultLine[]): readonly SharedResult[] {
  const keyOf = ({ on, metric }: ResultLine) => `${on}\u0000${metric}`
  const keys = new Set(right.map(keyOf))
  return [...new Set(left.map(keyOf).filter((key) => keys.has(key)))].sort().map((key) => {
    const [on = '', metric = ''] = key.split('\u0000')
    const fits = (line: ResultLine) => keyOf(line) === key
    return { on, metric, left: left.filter(fits), right: right.filter(fits) }
  })
}

/** A third model that two are both compared with, and how each comes off. */
export interface SharedOpponent {
  readonly opponent: NodeRef
  readonly left: readonly ComparisonRow[]
  readonly right: readonly ComparisonRow[]
}

/** The models that both are compared with, those with most claims first; rows are turned to the two. */
export function sharedOpponents(left: readonly ComparisonRow[], right: readonly ComparisonRow[]): readonly SharedOpponent[] {
  const opponents = new Map<string, NodeRef>()
  const ofRight = new Set(right.map((row) => row.object?.id))
  for (const { object } of left) if (object !== null && ofRight.has(object.id)) opponents.set(object.id, object)
  return [...opponents.values()]
    .map((opponent) => {
      const against = (row: ComparisonRow) => row.object?.id === opponent.id
      return { opponent, left: left.filter(against), right: right.filter(against) }
    })
    .sort(
      (a, b) => b.left.length + b.right.length - a.left.length - a.right.length || (a.opponent.name < b.opponent.name ? -1 : 1),
    )
}
