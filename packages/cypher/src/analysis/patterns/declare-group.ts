import { conjunctsOf } from '../../syntax/conjuncts.js'
import type { GroupPattern, PathElement, PathPattern } from '../../syntax/pattern.js'
import { PatternScope } from './pattern-scope.js'

/** Declares the inside of a group, which is a path. */
export type DeclareInside = (parts: PatternScope, path: PathPattern) => () => void

/** Declares a group: its variables are its own inside, lists outside. Gives the slot of the list of all relationships walked. */
export function declareGroup(
  parts: PatternScope,
  element: GroupPattern,
  from: number,
  to: number,
  declareInside: DeclareInside,
): number {
  const { analysis } = parts
  for (const inside of element.path.elements) refuseKnown(parts, inside)
  const inner = new PatternScope(analysis, parts.scope)
  const addPredicates = declareInside(inner, element.path)
  addPredicates()
  const [first] = inner.nodes
  const walked = parts.newSlot()
  const collected = element.path.elements.flatMap((inside) => {
    if (inside.kind === 'groupPattern' || inside.variable === undefined) return []
    const entry = inner.scope.get(inside.variable.name)
    const type = inside.kind === 'nodePattern' ? 'LIST' : 'RELATIONSHIPS'
    return entry === undefined || parts.scope.has(entry.name)
      ? []
      : [{ inner: entry.slot, outer: parts.fresh({ ...inside.variable }, type) }]
  })
  const { nodes, relationships, shortest, groups, paths, introduces } = inner
  parts.groups.push({
    from,
    to,
    innerFrom: first?.slot ?? from,
    innerTo: relationships.at(-1)?.to ?? first?.slot ?? to,
    pattern: { nodes, relationships, shortest, groups, paths, introduces },
    predicates: [...inner.predicates, ...conjunctsOf(element.where).map((where) => analysis.predicate(where, inner.scope))],
    repetition: element.repetition,
    collected,
    walked,
    innerRelationships: relationships.map(({ slot }) => slot),
  })
  return walked
}

function refuseKnown(parts: PatternScope, element: PathElement): void {
  if (element.kind !== 'groupPattern' && element.variable !== undefined && parts.scope.has(element.variable.name)) {
    throw parts.alreadyBound(element.variable)
  }
}
