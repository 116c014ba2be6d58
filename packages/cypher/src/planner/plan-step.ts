import type { BoundRelationship } from '../analysis/bound-pattern.js'
import { BoundStep } from '../operators/bound-step.js'
import { BoundWalk } from '../operators/bound-walk.js'
import { Expand, type ExpandOptions } from '../operators/expand.js'
import { ExpandInto } from '../operators/expand-into.js'
import { ExpandRepeated, type RepeatedOptions } from '../operators/expand-repeated.js'
import { RelationshipScan } from '../operators/relationship-scan.js'
import type { OperatorFacts } from '../run/operator.js'
import type { StepDirection } from '../store/step-cursor.js'
import { describeStep } from './describe.js'
import type { PatternState } from './pattern-state.js'
import { rivalsOf, takenBy } from './rivals.js'
import { namesIn } from './statistics.js'
import { typesAllowed } from './types-allowed.js'

const TURNED: Readonly<Record<StepDirection, StepDirection>> = { out: 'in', in: 'out', both: 'both' }

/** Adds the operator that walks a relationship, from whichever end the plan has. */
export function addStep(state: PatternState, relationship: BoundRelationship, rows: number): void {
  if (relationship.bound) addBoundStep(state, relationship, rows)
  else if (relationship.repetition === undefined) addSingleStep(state, relationship, rows)
  else addRepeatedStep(state, relationship, rows)
}

/** Where to begin: at the left end if the plan has it. */
function optionsOf(state: PatternState, relationship: BoundRelationship): ExpandOptions & { readonly reversed: boolean } {
  const { from, to, slot, direction, types } = relationship
  const reversed = !state.has(from)
  return {
    slots: reversed ? { from: to, relationship: slot, to: from } : { from, relationship: slot, to },
    direction: reversed ? TURNED[direction] : direction,
    types: typesAllowed(state.compiler.run.store, types),
    taken: takenBy(state, relationship),
    reversed,
  }
}

function about(state: PatternState, relationship: BoundRelationship, name: string, rows: number): OperatorFacts {
  return { name, details: describeStep(relationship, state.match.pattern.nodes), estimate: rows, inputs: [state.plan] }
}

function addSingleStep(state: PatternState, relationship: BoundRelationship, rows: number): void {
  const { run } = state.compiler
  const options = optionsOf(state, relationship)
  const into = state.has(relationship.from) && state.has(relationship.to)
  const plan = into
    ? new ExpandInto(run, state.plan, options, about(state, relationship, 'Expand(Into)', rows))
    : new Expand(run, state.plan, options, about(state, relationship, 'Expand(All)', rows))
  state.add(plan, [relationship.slot, relationship.from, relationship.to], rows)
}

function repeatedOptions(state: PatternState, relationship: BoundRelationship): RepeatedOptions {
  const { repetition, element, predicates, used } = relationship
  return {
    ...optionsOf(state, relationship),
    repetition: repetition ?? { min: 1, max: 1 },
    into: state.has(relationship.from) && state.has(relationship.to),
    element,
    tests: predicates.map(({ expression }) => state.compiler.compileTest(expression)),
    keepList: used || rivalsOf(state.match.pattern, relationship).length + state.match.pattern.groups.length > 0,
  }
}

function addRepeatedStep(state: PatternState, relationship: BoundRelationship, rows: number): void {
  const options = repeatedOptions(state, relationship)
  const name = options.into ? 'VarLengthExpand(Into)' : 'VarLengthExpand(All)'
  const plan = new ExpandRepeated(state.compiler.run, state.plan, options, about(state, relationship, name, rows))
  state.add(plan, [relationship.slot, relationship.element, relationship.from, relationship.to], rows)
}

function addBoundStep(state: PatternState, relationship: BoundRelationship, rows: number): void {
  const { run } = state.compiler
  const { from, to, slot, direction, element, repetition } = relationship
  const has = { from: state.has(from), to: state.has(to) }
  // The ends are compared or filled in as they are written, whichever of them the plan has.
  const forward = { ...optionsOf(state, relationship), slots: { from, relationship: slot, to }, direction }
  const plan =
    repetition === undefined
      ? new BoundStep(run, state.plan, forward, has, about(state, relationship, 'ProjectEndpoints', rows))
      : new BoundWalk(
          run,
          state.plan,
          { ...repeatedOptions(state, relationship), ...forward, reversed: false },
          has,
          about(state, relationship, 'ProjectEndpoints', rows),
        )
  state.add(plan, [element, from, to], rows)
}

/** Adds the operator that begins with the relationships of some types themselves. */
export function addRelationshipScan(state: PatternState, relationship: BoundRelationship, rows: number): void {
  const { run } = state.compiler
  const { from, to, slot, direction, types } = relationship
  const names = namesIn(types)
  const find =
    names === undefined ? () => run.store.relationships : () => names.flatMap((name) => run.store.relationshipsOfType(name))
  const single = names?.length === 1 ? names[0] : undefined
  const plan = new RelationshipScan(
    run,
    state.plan,
    { ...optionsOf(state, relationship), slots: { from, relationship: slot, to }, direction },
    single === undefined ? find : () => run.store.relationshipsOfType(single),
    about(state, relationship, 'RelationshipTypeScan', rows),
  )
  state.add(plan, [slot, from, to], rows)
}
