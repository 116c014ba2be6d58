import type { BoundPattern, BoundRelationship } from '../analysis/bound-pattern.js'
import type { TakenSlots } from '../operators/step.js'
import type { LabelExpression } from '../syntax/pattern.js'
import type { PatternState } from './pattern-state.js'
import { namesIn } from './statistics.js'

/** The other relationships of a pattern that could turn out to be the same one as this: their types may meet. */
export function rivalsOf(pattern: BoundPattern, relationship: BoundRelationship): readonly BoundRelationship[] {
  return pattern.relationships.filter((other) => other !== relationship && mayMeet(relationship.types, other.types))
}

function mayMeet(left: LabelExpression | undefined, right: LabelExpression | undefined): boolean {
  const first = namesIn(left)
  const second = namesIn(right)
  return first === undefined || second === undefined || first.some((name) => second.includes(name))
}

/** Where the relationships lie that a plan has taken already and that this one must differ from. */
export function takenBy(state: PatternState, relationship: BoundRelationship): TakenSlots {
  const { pattern } = state.match
  const rivals = rivalsOf(pattern, relationship).filter(({ slot }) => state.has(slot))
  const walked = pattern.groups.map((group) => group.walked).filter((slot) => state.has(slot))
  return {
    single: rivals.filter(({ repetition }) => repetition === undefined).map(({ slot }) => slot),
    lists: [...rivals.filter(({ repetition }) => repetition !== undefined).map(({ slot }) => slot), ...walked],
  }
}
