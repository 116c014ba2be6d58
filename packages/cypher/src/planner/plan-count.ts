import type { BoundMatch, BoundProjection } from '../analysis/bound-query.js'
import type { BoundRelationship } from '../analysis/bound-pattern.js'
import type { Compiler } from '../evaluator/compiler.js'
import { CountStore } from '../operators/count-store.js'
import type { Operator } from '../run/operator.js'
import { countNodes, countRelationships } from '../store/counts.js'
import type { Store } from '../store/store.js'
import { describeStep } from './describe.js'
import { namesIn } from './statistics.js'

/** What a pattern counts, and how to come by it. */
interface Count {
  readonly name: string
  readonly details: string
  readonly count: () => number
}

/**
 * The aggregates of a projection that only counts what a pattern finds, where the pattern is one node with at most a label, or one relationship with types and at
 * most a label at one end: the store knows their numbers. Undefined for all else.
 */
export function planCount(compiler: Compiler, match: BoundMatch, projection: BoundProjection): Operator | undefined {
  const { aggregation } = projection
  if (aggregation === undefined || aggregation.keys.length > 0 || match.optional) return undefined
  const { nodes, relationships, shortest, groups, paths } = match.pattern
  if (shortest.length + groups.length + paths.length > 0 || nodes.some(({ bound }) => bound)) return undefined
  const found = new Set([...nodes, ...relationships].map(({ slot }) => slot))
  const isCount = aggregation.aggregates.every(
    ({ name, distinct, args }) =>
      name === 'count' && !distinct && args.every((arg) => found.has(compiler.bindings.slots.get(arg) ?? -1)),
  )
  const count = isCount ? countFor(compiler, match) : undefined
  if (count === undefined) return undefined
  const slots = aggregation.aggregates.map(({ slot }) => slot)
  const about = { name: count.name, details: count.details, estimate: 1, inputs: [] }
  return compiler.made(new CountStore(compiler.run, slots, count.count, about))
}

function countFor(compiler: Compiler, match: BoundMatch): Count | undefined {
  const { nodes, relationships } = match.pattern
  const labels = labelsAsked(compiler, match)
  const [node] = nodes
  const [relationship] = relationships
  if (labels === undefined || node === undefined) return undefined
  if (relationship === undefined) return nodes.length === 1 ? nodeCount(compiler.run.store, labels.get(node.slot)) : undefined
  const isOne = nodes.length === 2 && relationships.length === 1 && !relationship.bound && relationship.repetition === undefined
  return isOne ? relationshipCount(compiler, match, relationship, labels) : undefined
}

/** The label that is asked of each node; undefined where anything else is asked. */
function labelsAsked(compiler: Compiler, { predicates, pattern }: BoundMatch): ReadonlyMap<number, string> | undefined {
  const labels = new Map<number, string>()
  for (const { expression } of predicates) {
    if (expression.kind !== 'labelCheck' || expression.labels.kind !== 'name') return undefined
    const slot = compiler.bindings.slots.get(expression.target)
    if (slot === undefined || labels.has(slot) || !pattern.nodes.some((node) => node.slot === slot)) return undefined
    labels.set(slot, expression.labels.name)
  }
  return labels
}

function nodeCount(store: Store, label: string | undefined): Count {
  const count = label === undefined ? () => store.nodeCount : () => countNodes(store, label)
  return { name: 'NodeCountFromCountStore', details: label === undefined ? '()' : `(:${label})`, count }
}

function relationshipCount(
  compiler: Compiler,
  match: BoundMatch,
  relationship: BoundRelationship,
  labels: ReadonlyMap<number, string>,
): Count | undefined {
  const { store } = compiler.run
  const { types, direction, from, to } = relationship
  const names = namesIn(types)
  if (labels.size > 1 || (types !== undefined && names === undefined) || (labels.size > 0 && direction === 'both'))
    return undefined
  const [start, end] = direction === 'in' ? [to, from] : [from, to]
  const [fromLabel, toLabel] = [labels.get(start), labels.get(end)]
  const countOf = (type: string): number => {
    const counts = countRelationships(store, type)
    if (fromLabel !== undefined) return counts.fromLabel.get(fromLabel) ?? 0
    if (toLabel !== undefined) return counts.toLabel.get(toLabel) ?? 0
    return direction === 'both' ? 2 * counts.all - counts.loops : counts.all
  }
  const isAll = names === undefined && labels.size === 0 && direction !== 'both'
  const sum = (): number => (names ?? store.types()).reduce((total, type) => total + countOf(type), 0)
  const details = describeStep(relationship, match.pattern.nodes)
  return { name: 'RelationshipCountFromCountStore', details, count: isAll ? () => store.relationshipCount : sum }
}
