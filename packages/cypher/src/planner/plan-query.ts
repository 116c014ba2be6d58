import type { BoundBranch, BoundClause, BoundMatch, BoundQuery } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { Apply } from '../operators/apply.js'
import { ApplyOnce } from '../operators/apply-once.js'
import { Argument } from '../operators/argument.js'
import { Distinct } from '../operators/distinct.js'
import { Filter } from '../operators/filter.js'
import { Optional } from '../operators/optional.js'
import { ProcedureCall } from '../operators/procedure-call.js'
import { Union } from '../operators/union.js'
import { Unwind } from '../operators/unwind.js'
import type { Operator } from '../run/operator.js'
import { expressionText } from '../syntax/expression-text.js'
import { barrier } from './barrier.js'
import { describePredicates } from './describe.js'
import { planCount } from './plan-count.js'
import { planMatch, planMatchOn } from './plan-match.js'
import { planCounted, planProjection } from './plan-projection.js'
import { planUpdate } from './plan-update.js'

/** A plan for a query: each branch clause by clause, the branches one after the other. */
export function planQuery(compiler: Compiler, query: BoundQuery): Operator {
  const branches = query.branches.map((branch) => ({
    plan: planBranch(compiler, branch, query.updates),
    outputs: branch.outputs,
  }))
  const [first] = branches
  if (branches.length === 1 && first !== undefined) return first.plan
  const union = compiler.made(
    new Union(compiler.run, branches, query.outputs, {
      name: 'Union',
      details: query.columns.join(', '),
      inputs: branches.map(({ plan }) => plan),
    }),
  )
  if (query.unionAll) return union
  return compiler.made(
    new Distinct(compiler.run, union, query.outputs, {
      name: 'Distinct',
      details: query.columns.join(', '),
      inputs: [union],
    }),
  )
}

function planBranch(compiler: Compiler, branch: BoundBranch, updates: boolean): Operator {
  const [first, second] = branch.clauses
  const counted = first?.kind === 'match' && second?.kind === 'projection' ? planCount(compiler, first, second) : undefined
  let plan: Operator = counted ?? new Argument(compiler.rows)
  if (counted !== undefined && second?.kind === 'projection') plan = planCounted(compiler, second, counted, updates)
  for (const clause of branch.clauses.slice(counted === undefined ? 0 : 2)) plan = planClause(compiler, clause, plan, updates)
  return plan
}

/** Puts a clause on top of what comes before it. */
export function planClause(compiler: Compiler, clause: BoundClause, input: Operator, updates: boolean): Operator {
  const { run } = compiler
  switch (clause.kind) {
    case 'match':
      return clause.optional ? planOptional(compiler, clause, input) : planMatchOn(compiler, clause, input, rowsOf(input))
    case 'unwind': {
      const details = expressionText(clause.list)
      return compiler.made(
        new Unwind(run, input, compiler.compile(clause.list), clause.slot, { name: 'Unwind', details, inputs: [input] }),
      )
    }
    case 'projection':
      return planProjection(compiler, clause, input, updates)
    case 'procedure':
      return planProcedure(compiler, clause, input)
    case 'subqueryCall':
      return planSubquery(compiler, clause, input)
    default:
      return planUpdate(compiler, clause, input, (inner, innerInput) => planClause(compiler, inner, innerInput, updates))
  }
}

function rowsOf(input: Operator): number {
  return Math.max(1, input.about.estimate ?? 1)
}

function planOptional(compiler: Compiler, match: BoundMatch, input: Operator): Operator {
  const inner = planMatch(compiler.expecting(rowsOf(input)), match)
  const about = { name: 'Optional', details: '', estimate: rowsOf(input), inputs: [input, inner] }
  return compiler.made(new Optional(compiler.run, input, inner, match.pattern.introduces, about))
}

function planProcedure(compiler: Compiler, clause: Extract<BoundClause, { kind: 'procedure' }>, input: Operator): Operator {
  const { run } = compiler
  const { definition, outputs, where } = clause
  const options = {
    definition,
    args: clause.args.map((arg) => compiler.compile(arg)),
    outputs,
    passesRow: definition.columns.length === 0 && input.about.name !== 'Argument',
  }
  const slots = outputs.filter((slot) => slot !== undefined)
  const source = clause.optional ? new Argument() : input
  const call = compiler.made(
    new ProcedureCall(run, source, options, { name: 'ProcedureCall', details: definition.name, inputs: [source] }),
  )
  const tests = where.map(({ expression }) => compiler.compileTest(expression))
  const details = describePredicates(where)
  const filtered =
    tests.length === 0 ? call : compiler.made(new Filter(run, call, tests, { name: 'Filter', details, inputs: [call] }))
  if (!clause.optional) return filtered
  return compiler.made(new Optional(run, input, filtered, slots, { name: 'Optional', details: '', inputs: [input, filtered] }))
}

function planSubquery(compiler: Compiler, clause: Extract<BoundClause, { kind: 'subqueryCall' }>, input: Operator): Operator {
  const { query, scopeSlots } = clause
  if (!query.updates) return planApply(compiler, clause, input)
  const applied = planApply(compiler, clause, barrier(compiler, input, scopeSlots))
  return barrier(compiler, applied, clause.returns ? [...scopeSlots, ...query.outputs] : scopeSlots)
}

function planApply(compiler: Compiler, clause: Extract<BoundClause, { kind: 'subqueryCall' }>, input: Operator): Operator {
  const inner = planQuery(compiler.expecting(rowsOf(input)), clause.query)
  const inputs = [input, inner]
  if (!clause.returns) return compiler.made(new ApplyOnce(input, inner, { name: 'SubqueryForeach', details: '', inputs }))
  if (!clause.optional) return compiler.made(new Apply(input, inner, { name: 'Apply', details: '', inputs }))
  return compiler.made(
    new Optional(compiler.run, input, inner, clause.query.outputs, { name: 'OptionalApply', details: '', inputs }),
  )
}
