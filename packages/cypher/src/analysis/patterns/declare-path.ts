import type { GroupPattern, NodePattern, PathElement, PathPattern, RelationshipPattern } from '../../syntax/pattern.js'
import { conjunctsOf } from '../../syntax/conjuncts.js'
import { declareGroup } from './declare-group.js'
import { declareRelationship } from './declare-relationship.js'
import { nodePredicates } from './element-predicates.js'
import type { PatternScope } from './pattern-scope.js'

/** What is left to do for a part of a pattern when all variables are declared. */
export type PendingPredicates = () => void

/** Declares the variables of one path and adds its parts; the predicates are added when the result is called. */
export function declarePath(parts: PatternScope, pattern: PathPattern): PendingPredicates {
  const elements = withNodesBetweenGroups(pattern.elements)
  const pending: PendingPredicates[] = []
  const slots = elements.map((element) => (element.kind === 'nodePattern' ? declareNode(parts, element, pending) : -1))
  const steps = elements.flatMap((element, index) => {
    if (element.kind === 'nodePattern') return []
    return [declareStep(parts, pattern, element, slots[index - 1] ?? -1, slots[index + 1] ?? -1, pending)]
  })
  if (pattern.variable !== undefined) {
    parts.paths.push({ slot: parts.fresh(pattern.variable, 'PATH'), start: slots[0] ?? -1, steps })
  }
  const wheres = conjunctsOf(pattern.where)
  pending.push(() => parts.predicates.push(...wheres.map((where) => parts.analysis.predicate(where, parts.scope))))
  return () => {
    for (const addPredicates of pending) addPredicates()
  }
}

function declareNode(parts: PatternScope, element: NodePattern, pending: PendingPredicates[]): number {
  const slot = parts.node(element.variable)
  pending.push(() => parts.predicates.push(...nodePredicates(parts, element, slot)))
  return slot
}

function declareStep(
  parts: PatternScope,
  pattern: PathPattern,
  element: RelationshipPattern | GroupPattern,
  from: number,
  to: number,
  pending: PendingPredicates[],
): number {
  if (pattern.selector === undefined) {
    return element.kind === 'groupPattern'
      ? declareGroup(parts, element, from, to, declarePath)
      : declareRelationship(parts, element, { from, to, pathIsNamed: pattern.variable !== undefined }, pending)
  }
  if (element.kind === 'groupPattern' || pattern.elements.length !== 3) {
    throw parts.analysis.error(
      element.at,
      'UnsupportedPattern',
      'A shortest path goes over one relationship, with a length such as [*] or ->+',
    )
  }
  return declareRelationship(parts, element, { from, to, pathIsNamed: true, selector: pattern.selector }, pending)
}

/** Nodes without names where groups meet, or stand at an end. */
function withNodesBetweenGroups(elements: readonly PathElement[]): readonly PathElement[] {
  const all: PathElement[] = []
  for (const element of elements) {
    const last = all.at(-1)
    if (element.kind !== 'nodePattern' && last?.kind !== 'nodePattern') all.push({ kind: 'nodePattern', at: element.at })
    all.push(element)
  }
  return all.at(-1)?.kind === 'nodePattern' ? all : [...all, { kind: 'nodePattern', at: elements.at(-1)?.at ?? 0 }]
}
