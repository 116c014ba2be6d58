import type { BoundShortest } from '../analysis/bound-pattern.js'
import { ShortestPaths } from '../operators/shortest-paths.js'
import { describeStep } from './describe.js'
import type { PatternState } from './pattern-state.js'
import { typesAllowed } from './types-allowed.js'

/** Adds the search for the shortest walks between two nodes that the plan has. */
export function addShortest(state: PatternState, { selector, relationship }: BoundShortest): void {
  const { compiler, match } = state
  const { from, to, slot, direction, types, element, predicates, repetition } = relationship
  const options = {
    slots: { from, relationship: slot, to },
    direction,
    types: typesAllowed(compiler.run.store, types),
    taken: { single: [], lists: [] },
    selector,
    repetition: repetition ?? { min: 1, max: 1 },
    element,
    tests: predicates.map(({ expression }) => compiler.compileTest(expression)),
  }
  const about = {
    name: 'ShortestPath',
    details: describeStep(relationship, match.pattern.nodes),
    estimate: state.rows,
    inputs: [state.plan],
  }
  state.add(new ShortestPaths(compiler.run, state.plan, options, about), [slot, element], state.rows)
}
