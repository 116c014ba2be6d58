import type { BoundPattern, BoundPredicate, BoundRelationship } from '../analysis/bound-pattern.js'
import type { BoundMatch } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { HashJoin } from '../operators/hash-join.js'
import type { Operator } from '../run/operator.js'
import type { Expression } from '../syntax/expression.js'
import { describePredicates } from './describe.js'
import type { PatternState } from './pattern-state.js'
import { rivalsOf, takenBy } from './rivals.js'

/** An equality between what the plan has and a part of the pattern that nothing else connects to it. */
interface Meeting {
  readonly predicate: BoundPredicate
  readonly ofInput: Expression
  readonly ofOther: Expression
}

/** A part of a pattern that stands alone: its nodes and relationships are connected to no others. */
interface Part {
  readonly slots: ReadonlySet<number>
  readonly relationships: readonly BoundRelationship[]
}

/** A way to go on by a hash join. */
export interface Join {
  readonly relationships: readonly BoundRelationship[]
  readonly add: () => void
}

/** How many rows looked at are worth one kept in a table. */
const COST_OF_KEEPING = 2

/** The part of the rows that an equality of two values is taken to let through, for each of them. */
const OF_A_MEETING = 0.1

/**
 * A hash join with the part of the pattern that a node belongs to, where values have to be equal and running that part once is expected to cost less than
 * looking it up for every row.
 *
 * @param rowsEach Rows that looking up the node is expected to give for each row.
 */
export function findJoin(
  state: PatternState,
  slot: number,
  rowsEach: number,
  planPart: (compiler: Compiler, match: BoundMatch) => Operator,
): Join | undefined {
  if (state.rows <= 1 || rowsEach <= 1) return undefined
  const part = partOf(state, slot)
  const meetings = part === undefined ? [] : state.predicates.flatMap((predicate) => meetingOf(state, part, predicate) ?? [])
  if (part === undefined || meetings.length === 0) return undefined
  const inside = state.predicates.filter(({ uses }) => uses.length > 0 && uses.every((used) => part.slots.has(used)))
  const other = planPart(state.compiler.expecting(1), matchOf(state.match.pattern, part, inside))
  const lookUps = state.rows * rowsEach
  if (lookUps <= COST_OF_KEEPING * costOf(other) + state.rows) return undefined
  return { relationships: part.relationships, add: () => addJoin(state, part, meetings, inside, other) }
}

/** All that hangs together with a node; undefined where it touches what the plan has, or holds what only a whole pattern can plan. */
function partOf(state: PatternState, slot: number): Part | undefined {
  const { relationships, groups, shortest } = state.match.pattern
  const slots = new Set([slot])
  const reached = new Set<BoundRelationship>()
  for (let size = 0; size < slots.size;) {
    size = slots.size
    for (const relationship of relationships) {
      const { from, to } = relationship
      if (!slots.has(from) && !slots.has(to)) continue
      slots.add(from).add(to)
      reached.add(relationship)
    }
  }
  const special = [...groups, ...shortest.map(({ relationship }) => relationship)]
  if (special.some(({ from, to }) => slots.has(from) || slots.has(to))) return undefined
  const nodes = [...slots]
  for (const relationship of reached) {
    if (!standsAlone(state, relationship, reached)) return undefined
    slots.add(relationship.slot).add(relationship.element)
  }
  return nodes.some((node) => state.has(node)) ? undefined : { slots, relationships: [...reached] }
}

/** Whether a relationship can be planned without the rest of its pattern. */
function standsAlone(state: PatternState, relationship: BoundRelationship, part: ReadonlySet<BoundRelationship>): boolean {
  const { bound, repetition, element, predicates, from, to } = relationship
  const allowed = new Set([element, from, to])
  if (bound || !predicates.every(({ uses }) => uses.every((used) => allowed.has(used)))) return false
  return repetition === undefined || rivalsOf(state.match.pattern, relationship).every((rival) => part.has(rival))
}

function meetingOf(state: PatternState, part: Part, predicate: BoundPredicate): Meeting | undefined {
  const { expression } = predicate
  const [only] = expression.kind === 'comparison' ? expression.rest : []
  if (expression.kind !== 'comparison' || only?.operator !== '=' || expression.rest.length !== 1) return undefined
  const [left, right] = [expression.first, only.operand]
  const [ofLeft, ofRight] = [state.usesOf(left, predicate), state.usesOf(right, predicate)]
  const isInside = (uses: readonly number[]): boolean => uses.length > 0 && uses.every((used) => part.slots.has(used))
  const isOutside = (uses: readonly number[]): boolean => uses.length > 0 && uses.every((used) => state.has(used))
  if (isOutside(ofLeft) && isInside(ofRight)) return { predicate, ofInput: left, ofOther: right }
  return isInside(ofLeft) && isOutside(ofRight) ? { predicate, ofInput: right, ofOther: left } : undefined
}

function matchOf({ nodes }: BoundPattern, part: Part, predicates: readonly BoundPredicate[]): BoundMatch {
  const pattern = {
    nodes: nodes.filter((node) => part.slots.has(node.slot)),
    relationships: part.relationships,
    shortest: [],
    groups: [],
    paths: [],
    introduces: [...part.slots],
  }
  return { kind: 'match', optional: false, pattern, predicates }
}

/** All rows that the steps of a plan are expected to give. */
function costOf({ about }: Operator): number {
  return about.inputs.reduce((cost, input) => cost + costOf(input), about.estimate ?? 0)
}

function addJoin(
  state: PatternState,
  part: Part,
  meetings: readonly Meeting[],
  inside: readonly BoundPredicate[],
  other: Operator,
): void {
  const { compiler } = state
  const options = {
    ofInput: meetings.map(({ ofInput }) => compiler.compile(ofInput)),
    ofOther: meetings.map(({ ofOther }) => compiler.compile(ofOther)),
    slots: [...part.slots],
    relationships: part.relationships.map((relationship) => ({ slot: relationship.slot, taken: takenBy(state, relationship) })),
  }
  const rows = Math.max(1, state.rows * (other.about.estimate ?? 1) * OF_A_MEETING ** meetings.length)
  const about = {
    name: 'HashJoin',
    details: describePredicates(meetings.map(({ predicate }) => predicate)),
    estimate: rows,
    inputs: [state.plan, other],
  }
  state.answered(inside)
  state.add(new HashJoin(compiler.run, state.plan, other, options, about), options.slots, rows)
}
