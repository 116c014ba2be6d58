import type { BoundGroup } from '../analysis/bound-pattern.js'
import type { BoundMatch } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { ExpandGroup } from '../operators/expand-group.js'
import type { Operator } from '../run/operator.js'
import type { PatternState } from './pattern-state.js'

/**
 * Adds the walk along a group, from its left end.
 *
 * @param planInside Plans the group's inside, for the row at hand.
 */
export function addGroup(
  state: PatternState,
  group: BoundGroup,
  planInside: (compiler: Compiler, match: BoundMatch) => Operator,
): void {
  const { compiler, match } = state
  const { pattern, innerFrom, predicates, collected, to, walked } = group
  const begun = pattern.nodes.map((node) => (node.slot === innerFrom ? { ...node, bound: true } : node))
  const introduces = pattern.introduces.filter((slot) => slot !== innerFrom)
  const inside = planInside(compiler, {
    kind: 'match',
    optional: false,
    pattern: { ...pattern, nodes: begun, introduces },
    predicates,
  })
  const others = [...match.pattern.relationships.map(({ slot }) => slot), ...match.pattern.groups.map((other) => other.walked)]
  const options = { into: state.has(to), taken: others.filter((slot) => slot !== walked && state.has(slot)) }
  const about = { name: 'Repeat', details: '', estimate: state.rows, inputs: [state.plan, inside] }
  const plan = new ExpandGroup(compiler.run, state.plan, inside, group, options, about)
  state.add(plan, [to, walked, ...collected.map(({ outer }) => outer)], state.rows * 4)
}
