import type { BoundNode, BoundRelationship } from '../analysis/bound-pattern.js'
import type { BoundMatch } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { Argument } from '../operators/argument.js'
import { BuildPaths } from '../operators/build-paths.js'
import { Filter } from '../operators/filter.js'
import { NodeScan } from '../operators/node-scan.js'
import { StoreNode } from '../store/store-node.js'
import type { Operator } from '../run/operator.js'
import { addGroup } from './plan-group.js'
import { findJoin } from './plan-join.js'
import { addShortest } from './plan-shortest.js'
import { addRelationshipScan, addStep } from './plan-step.js'
import { findStart } from './find-start.js'
import { PatternState } from './pattern-state.js'
import { fanOut, selectivity, type FanOut } from './fan-out.js'
import { relationshipsExpected } from './statistics.js'

/** A plan for a pattern, for the row at hand. */
export function planMatch(compiler: Compiler, match: BoundMatch): Operator {
  return planMatchOn(compiler, match, new Argument(compiler.rows), compiler.rows)
}

/**
 * A plan that finds a pattern for each row of its input: the next part is always the one that is expected to give the fewest rows, and
 * each predicate is asked as soon as it can be.
 */
export function planMatchOn(compiler: Compiler, match: BoundMatch, input: Operator, rows: number): Operator {
  const state = new PatternState(compiler, match, input, rows)
  const { pattern } = match
  checkBoundNodes(state)
  state.filter()
  const steps = new Set(pattern.relationships)
  const groups = new Set(pattern.groups)
  const shortest = new Set(pattern.shortest)
  for (;;) {
    const step = cheapestStep(state, steps)
    const group = [...groups].find(({ from }) => state.has(from))
    const path = [...shortest].find(({ relationship }) => state.has(relationship.from) && state.has(relationship.to))
    const start = cheapestStart(state)
    // Where a look-up gives the other end, it is made first: walking to a known node is cheaper than finding it among many.
    if (step !== undefined && !(start !== undefined && start.rows <= 1 && step.expected.walks > 1)) {
      steps.delete(step.relationship)
      addStep(state, step.relationship, state.rows * step.expected.rows)
    } else if (group !== undefined) {
      groups.delete(group)
      addGroup(state, group, planMatch)
    } else if (path !== undefined) {
      shortest.delete(path)
      addShortest(state, path)
    } else if (!addStart(state, start, steps)) break
  }
  if (pattern.paths.length > 0) {
    const about = { name: 'BuildPaths', details: '', estimate: state.rows, inputs: [state.plan] }
    const slots = pattern.paths.map(({ slot }) => slot)
    state.add(new BuildPaths(compiler.run, state.plan, pattern.paths, about), slots, state.rows)
  }
  return state.plan
}

/** A node from an earlier clause that is null is found nowhere. */
function checkBoundNodes(state: PatternState): void {
  const { compiler, match, plan } = state
  const bound = match.pattern.nodes.filter((node) => node.bound)
  if (bound.length === 0) return
  const tests = bound.map(
    ({ slot }) =>
      (frame: Parameters<Parameters<typeof compiler.run.frame.every>[0]>[2]) =>
        frame[slot] instanceof StoreNode,
  )
  const about = {
    name: 'Filter',
    details: bound.map(({ name }) => `${name} IS NOT NULL`).join(' AND '),
    estimate: state.rows,
    inputs: [plan],
  }
  state.plan = compiler.made(new Filter(compiler.run, plan, tests, about))
}

interface Candidate {
  readonly relationship: BoundRelationship
  readonly expected: FanOut
}

function cheapestStep(state: PatternState, steps: ReadonlySet<BoundRelationship>): Candidate | undefined {
  let best: Candidate | undefined
  for (const relationship of steps) {
    const reachable = relationship.bound || state.has(relationship.from) || state.has(relationship.to)
    if (!reachable) continue
    const expected = fanOut(state, relationship)
    if (best === undefined || expected.rows < best.expected.rows) best = { relationship, expected }
  }
  return best
}

type StartCandidate = ReturnType<typeof findStart> & { readonly node: BoundNode; readonly weight: number }

/** The node that is not there yet and costs least; of equal ones that which predicates narrow most. */
function cheapestStart(state: PatternState): StartCandidate | undefined {
  let best: StartCandidate | undefined
  for (const node of state.match.pattern.nodes) {
    if (state.has(node.slot)) continue
    const predicates = state.predicatesFor(node.slot)
    const start = findStart(state.compiler, node, predicates)
    const weight = start.rows + start.rows * selectivity(state, node.slot)
    if (best === undefined || weight < best.weight) best = { ...start, node, weight }
  }
  return best
}

/** Begins a part of the pattern that nothing connects to what is there: at a node, or at relationships where they are rarer. */
function addStart(state: PatternState, start: StartCandidate | undefined, steps: Set<BoundRelationship>): boolean {
  if (start === undefined) return false
  const scan = rarestRelationship(state, steps, start.rows)
  const join = findJoin(state, start.node.slot, Math.min(start.rows, scan?.rows ?? Infinity), planMatch)
  if (join !== undefined) {
    for (const relationship of join.relationships) steps.delete(relationship)
    join.add()
    return true
  }
  if (scan !== undefined) {
    steps.delete(scan.relationship)
    addRelationshipScan(state, scan.relationship, state.rows * scan.rows)
    return true
  }
  const { node, rows, name, details, find } = start
  const total = state.rows * rows
  const about = { name, details, estimate: total, inputs: [state.plan] }
  state.add(
    new NodeScan(state.compiler.run, state.plan, node.slot, find, about),
    [node.slot],
    total * selectivity(state, node.slot),
  )
  return true
}

interface Scan {
  readonly relationship: BoundRelationship
  readonly rows: number
}

function rarestRelationship(state: PatternState, steps: ReadonlySet<BoundRelationship>, below: number): Scan | undefined {
  let best: Scan | undefined
  for (const relationship of steps) {
    const { from, to, repetition, bound, types } = relationship
    if (bound || repetition !== undefined || from === to || state.has(from) || state.has(to)) continue
    const rows = relationshipsExpected(state.compiler.run.store, types)
    if (rows < below && (best === undefined || rows < best.rows)) best = { relationship, rows }
  }
  return best
}
