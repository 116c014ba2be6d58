import type { BoundPath } from '../analysis/bound-pattern.js'
import type { BoundClause } from '../analysis/bound-query.js'
import type { Creation } from '../analysis/bound-update.js'
import type { Compiler } from '../evaluator/compiler.js'
import { ApplyOnce } from '../operators/apply-once.js'
import { Argument } from '../operators/argument.js'
import { BuildPaths } from '../operators/build-paths.js'
import { Create, type CreateActions } from '../operators/create.js'
import { Delete } from '../operators/delete.js'
import { Merge } from '../operators/merge.js'
import { SetProperties } from '../operators/set-properties.js'
import { Unwind } from '../operators/unwind.js'
import { compileListOf } from '../evaluator/operators/list-of.js'
import { compileProperties } from '../evaluator/properties.js'
import { compileRemoveItem, compileSetItem } from '../evaluator/set-items.js'
import type { Operator } from '../run/operator.js'
import { barrier } from './barrier.js'
import { planMatch } from './plan-match.js'

type UpdateClause = Exclude<BoundClause, { kind: 'match' | 'unwind' | 'projection' | 'procedure' | 'subqueryCall' }>
type PlanClause = (clause: BoundClause, input: Operator) => Operator

/**
 * A clause that changes the graph, between two barriers: all its rows are there before it begins, and all are done before the next
 * clause reads.
 */
export function planUpdate(compiler: Compiler, clause: UpdateClause, input: Operator, planClause: PlanClause): Operator {
  const before = barrier(compiler, input, clause.scopeSlots)
  const update = planChange(compiler, clause, before, planClause)
  return barrier(compiler, update, [...clause.scopeSlots, ...slotsMade(clause)])
}

function slotsMade(clause: UpdateClause): readonly number[] {
  const creation = clause.kind === 'create' ? clause : clause.kind === 'merge' ? clause.creation : undefined
  if (creation === undefined) return []
  return [...creation.nodes, ...creation.relationships, ...creation.paths].map(({ slot }) => slot)
}

function planChange(compiler: Compiler, clause: UpdateClause, input: Operator, planClause: PlanClause): Operator {
  const { run } = compiler
  const about = (name: string): Operator['about'] => ({ name, details: '', inputs: [input] })
  switch (clause.kind) {
    case 'create':
      return planPaths(
        compiler,
        clause.paths,
        compiler.made(new Create(run, input, createActions(compiler, clause), about('Create'))),
      )
    case 'merge':
      return planMerge(compiler, clause, input)
    case 'set':
      return compiler.made(
        new SetProperties(
          run,
          input,
          clause.items.map((item) => compileSetItem(compiler, item)),
          about('SetProperties'),
        ),
      )
    case 'remove':
      return compiler.made(
        new SetProperties(
          run,
          input,
          clause.items.map((item) => compileRemoveItem(compiler, item)),
          about('Remove'),
        ),
      )
    case 'delete':
      return compiler.made(
        new Delete(
          run,
          input,
          {
            targets: clause.targets.map((target) => ({ evaluate: compiler.compile(target), at: target.at })),
            detaches: clause.detach,
            slots: clause.scopeSlots,
          },
          about(clause.detach ? 'DetachDelete' : 'Delete'),
        ),
      )
    case 'foreach':
      return planForeach(compiler, clause, input, planClause)
  }
}

function planPaths(compiler: Compiler, paths: readonly BoundPath[], input: Operator): Operator {
  return paths.length === 0
    ? input
    : compiler.made(new BuildPaths(compiler.run, input, paths, { name: 'BuildPaths', details: '', inputs: [input] }))
}

function createActions(compiler: Compiler, { nodes, relationships }: Creation): CreateActions {
  return {
    nodes: nodes.map(({ slot, labels, properties }) => ({ slot, labels, properties: compileProperties(compiler, properties) })),
    relationships: relationships.map(({ slot, type, start, end, properties }) => ({
      slot,
      type,
      start,
      end,
      properties: compileProperties(compiler, properties),
    })),
  }
}

function planMerge(compiler: Compiler, clause: Extract<UpdateClause, { kind: 'merge' }>, input: Operator): Operator {
  const search = planMatch(compiler, clause.match)
  const options = {
    search,
    found: clause.found,
    actions: createActions(compiler, clause.creation),
    paths: clause.creation.paths,
    onCreate: clause.onCreate.map((item) => compileSetItem(compiler, item)),
    onMatch: clause.onMatch.map((item) => compileSetItem(compiler, item)),
  }
  return compiler.made(new Merge(compiler.run, input, options, { name: 'Merge', details: '', inputs: [input, search] }))
}

/** For each row, and each element of its list, the clauses inside. */
function planForeach(
  compiler: Compiler,
  clause: Extract<UpdateClause, { kind: 'foreach' }>,
  input: Operator,
  planClause: PlanClause,
): Operator {
  const argument = new Argument()
  const list = compileListOf(compiler, clause.list)
  let inner: Operator = compiler.made(
    new Unwind(compiler.run, argument, list, clause.slot, { name: 'Unwind', details: '', inputs: [argument] }),
  )
  for (const update of clause.clauses) inner = planClause(update, inner)
  return compiler.made(new ApplyOnce(input, inner, { name: 'Foreach', details: '', inputs: [input, inner] }))
}
