import type { BoundRelationship } from '../analysis/bound-pattern.js'
import type { PatternState } from './pattern-state.js'
import { nodesExpected, relationshipsExpected } from './statistics.js'

/** What a predicate that is no look-up is taken to let through. */
const OF_A_PREDICATE = 0.5
const OF_AN_EQUALITY = 0.1

/** Steps of a walk of variable length that count in an estimate. */
const LONGEST_ESTIMATED = 4

/** What walking a relationship is expected to cost, and to give, for each row. */
export interface FanOut {
  /** Walks that are looked at. */
  readonly walks: number
  /** Rows that are left when the predicates of the node at the other end are asked. */
  readonly rows: number
}

/** What to expect of a relationship, from the ends that the plan has. */
export function fanOut(state: PatternState, relationship: BoundRelationship): FanOut {
  const { store } = state.compiler.run
  const { from, to, repetition, bound, direction, types } = relationship
  if (bound) return { walks: 1, rows: 0.01 }
  const both = state.has(from) && state.has(to)
  const nodes = Math.max(1, store.nodeCount)
  const degree = (relationshipsExpected(store, types) / nodes) * (direction === 'both' ? 2 : 1)
  const walks = repetition === undefined ? degree : walksExpected(degree, repetition.min, repetition.max)
  if (both) return { walks, rows: repetition === undefined ? Math.min(0.5, degree / nodes) : walks / Math.sqrt(nodes) }
  return { walks, rows: walks * selectivity(state, state.has(from) ? to : from) }
}

function walksExpected(degree: number, min: number, max: number): number {
  let sum = 0
  const last = Math.min(max, Math.max(min, LONGEST_ESTIMATED))
  for (let length = min; length <= last; length++) sum += degree ** length
  // Even few walks cost more than one step: a short way is preferred where it is as good.
  return sum + 1
}

/** The part of all nodes that the predicates which can be asked of a node let through. */
export function selectivity(state: PatternState, slot: number): number {
  const { compiler } = state
  const { store } = compiler.run
  let part = 1
  for (const { expression } of state.predicatesFor(slot)) {
    if (expression.kind === 'labelCheck') part *= nodesExpected(store, expression.labels) / Math.max(1, store.nodeCount)
    else if (expression.kind === 'comparison' && expression.rest[0]?.operator === '=') part *= OF_AN_EQUALITY
    else part *= OF_A_PREDICATE
  }
  return part
}
