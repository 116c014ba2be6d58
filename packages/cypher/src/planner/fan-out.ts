import type { BoundRelationship } from '../analysis/bound-pattern.js'
import { estimateRelationships } from '../store/counts.js'
import type { Store } from '../store/store.js'
import type { LabelExpression } from '../syntax/pattern.js'
import type { PatternState } from './pattern-state.js'
import { namesIn, nodesExpected } from './statistics.js'

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

/** What to expect of a relationship, from the ends that the plan has: by the counts of its types between the labels that are asked of its ends. */
export function fanOut(state: PatternState, relationship: BoundRelationship): FanOut {
  const { store } = state.compiler.run
  const { from, to, repetition, bound, direction } = relationship
  if (bound) return { walks: 1, rows: 0.01 }
  const both = state.has(from) && state.has(to)
  const nodes = Math.max(1, store.nodeCount)
  const [near, far] = state.has(from) ? [from, to] : [to, from]
  const reversed = near !== from
  const counted = countSteps(state, relationship, { near, far, ways: waysOf(direction, reversed) })
  const degree = counted.steps / Math.max(1, counted.nodes)
  const walks = repetition === undefined ? degree : walksExpected(degree, repetition.min, repetition.max)
  if (both) return { walks, rows: repetition === undefined ? Math.min(0.5, degree / nodes) : walks / Math.sqrt(nodes) }
  return { walks, rows: walks * counted.arriving * selectivity(state, far, false) }
}

interface Step {
  readonly near: number
  readonly far: number
  /** Which ways relationships are walked: from their start, from their end. */
  readonly ways: readonly ('out' | 'in')[]
}

interface StepCount {
  /** Nodes that the step may begin at, and relationships that leave them. */
  readonly nodes: number
  readonly steps: number
  /** The part of those that arrive where the pattern allows. */
  readonly arriving: number
}

function waysOf(direction: BoundRelationship['direction'], reversed: boolean): Step['ways'] {
  if (direction === 'both') return ['out', 'in']
  return [(direction === 'out') === reversed ? 'in' : 'out']
}

function countSteps(state: PatternState, { types }: BoundRelationship, { near, far, ways }: Step): StepCount {
  const { store } = state.compiler.run
  const [nearLabels, farLabels] = [state.labelsOf(near), state.labelsOf(far)]
  let steps = 0
  let all = 0
  let arrived = 0
  for (const type of namesIn(types) ?? store.types()) {
    const counts = estimateRelationships(store, type)
    for (const way of ways) {
      const [starts, ends] = way === 'out' ? [counts.fromLabel, counts.toLabel] : [counts.toLabel, counts.fromLabel]
      steps += among(starts, nearLabels, counts.all)
      all += counts.all
      arrived += among(ends, farLabels, counts.all)
    }
  }
  return { nodes: nodesWith(store, nearLabels), steps, arriving: all === 0 ? 0 : arrived / all }
}

/** How many relationships are at nodes with all of some labels, at most. */
function among(byLabel: ReadonlyMap<string, number>, labels: readonly string[], all: number): number {
  return labels.reduce((least, label) => Math.min(least, byLabel.get(label) ?? 0), all)
}

function nodesWith(store: Store, labels: readonly string[]): number {
  return labels.reduce((least, label) => Math.min(least, store.nodesWithLabel(label).length), store.nodeCount)
}

function walksExpected(degree: number, min: number, max: number): number {
  let sum = 0
  const last = Math.min(max, Math.max(min, LONGEST_ESTIMATED))
  for (let length = min; length <= last; length++) sum += degree ** length
  // Even few walks cost more than one step: a short way is preferred where it is as good.
  return sum + 1
}

/** The part of all nodes that the predicates which can be asked of a node let through; `byLabels` is false where labels were counted already. */
export function selectivity(state: PatternState, slot: number, byLabels = true): number {
  const { compiler } = state
  const { store } = compiler.run
  let part = 1
  for (const { expression } of state.predicatesFor(slot)) {
    if (expression.kind === 'labelCheck') {
      if (byLabels || !isCounted(expression.labels))
        part *= nodesExpected(store, expression.labels) / Math.max(1, store.nodeCount)
    } else if (expression.kind === 'comparison' && expression.rest[0]?.operator === '=') part *= OF_AN_EQUALITY
    else part *= OF_A_PREDICATE
  }
  return part
}

function isCounted(labels: LabelExpression): boolean {
  return labels.kind === 'name' || (labels.kind === 'and' && labels.operands.every(isCounted))
}
