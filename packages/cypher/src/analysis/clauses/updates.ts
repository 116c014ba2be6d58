import type {
  CreateClause,
  DeleteClause,
  ForeachClause,
  MergeClause,
  RemoveClause,
  SetClause,
  SetItem,
} from '../../syntax/clause.js'
import { childrenOf } from '../../syntax/children.js'
import type { Expression } from '../../syntax/expression.js'
import type { Analysis } from '../analysis.js'
import type { BoundClause } from '../bound-query.js'
import type { BoundRemoveItem } from '../bound-update.js'
import { bindCreation } from '../patterns/bind-creation.js'
import { bindPattern } from '../patterns/bind-pattern.js'
import { extendScope, type Scope } from '../scope.js'
import { mayBe } from '../static-type.js'
import { slotsOfScope, type ClauseResult } from './clause-result.js'

export function analyseCreate(analysis: Analysis, clause: CreateClause, scope: Scope): ClauseResult {
  const { creation, scope: inner } = bindCreation(analysis, clause.patterns, scope, 'CREATE')
  return { bound: { kind: 'create', ...creation, scopeSlots: slotsOfScope(scope) }, scope: inner }
}

/** MERGE is read twice: as what is to be made, which says what is new, and as what is to be found. */
export function analyseMerge(analysis: Analysis, clause: MergeClause, scope: Scope): ClauseResult {
  const { creation, scope: inner } = bindCreation(analysis, [clause.pattern], scope, 'MERGE')
  const pattern = bindPattern(analysis, [clause.pattern], scope)
  const made = [...inner.values()].filter(({ name }) => !scope.has(name))
  const moved = new Map(made.map(({ name, slot }) => [pattern.scope.get(name)?.slot ?? -1, slot]))
  for (const item of [...clause.onCreate, ...clause.onMatch]) analyseSetItem(analysis, item, inner)
  return {
    bound: {
      kind: 'merge',
      match: { kind: 'match', optional: false, pattern: pattern.pattern, predicates: pattern.predicates },
      found: [...moved].map(([from, to]) => ({ from, to })),
      creation,
      onCreate: clause.onCreate,
      onMatch: clause.onMatch,
      scopeSlots: slotsOfScope(scope),
    },
    scope: inner,
  }
}

export function analyseSet(analysis: Analysis, clause: SetClause, scope: Scope): ClauseResult {
  for (const item of clause.items) analyseSetItem(analysis, item, scope)
  return { bound: { kind: 'set', items: clause.items, scopeSlots: slotsOfScope(scope) }, scope }
}

function analyseSetItem(analysis: Analysis, item: SetItem, scope: Scope): void {
  switch (item.kind) {
    case 'property':
      analyseEntity(analysis, item.target.target, scope)
      analysis.expression(item.value, scope)
      break
    case 'dynamic':
      analyseEntity(analysis, item.target, scope)
      analysis.expression(item.key, scope)
      analysis.expression(item.value, scope)
      break
    case 'replace':
    case 'extend':
      analyseEntity(analysis, item.target, scope)
      analysis.expression(item.value, scope)
      break
    case 'labels':
      analyseEntity(analysis, item.target, scope)
  }
}

function analyseEntity(analysis: Analysis, target: Expression, scope: Scope): void {
  const type = analysis.expression(target, scope)
  if (!mayBe(type, 'NODE') && !mayBe(type, 'RELATIONSHIP')) throw analysis.typeError(target.at, 'a node or a relationship', type)
}

export function analyseRemove(analysis: Analysis, clause: RemoveClause, scope: Scope): ClauseResult {
  const items: readonly BoundRemoveItem[] = clause.items.map((item) => {
    const target = item.kind === 'property' ? item.target.target : item.target
    analyseEntity(analysis, target, scope)
    return item.kind === 'property'
      ? { kind: 'property', target, key: item.target.key }
      : { kind: 'labels', target, labels: item.labels }
  })
  return { bound: { kind: 'remove', items, scopeSlots: slotsOfScope(scope) }, scope }
}

export function analyseDelete(analysis: Analysis, clause: DeleteClause, scope: Scope): ClauseResult {
  for (const target of clause.targets) {
    const type = analysis.expression(target, scope)
    if (target.kind === 'labelCheck') throw analysis.error(target.at, 'InvalidDelete', 'Labels are taken away by REMOVE')
    const deletable = ['NODE', 'RELATIONSHIP', 'PATH', 'ANY', 'NULL'].includes(type)
    if (!deletable || !mentionsVariable(target)) throw analysis.typeError(target.at, 'a node, a relationship or a path', type)
  }
  return { bound: { kind: 'delete', detach: clause.detach, targets: clause.targets, scopeSlots: slotsOfScope(scope) }, scope }
}

function mentionsVariable(expression: Expression): boolean {
  return expression.kind === 'variable' || expression.kind === 'parameter' || childrenOf(expression).some(mentionsVariable)
}

/** FOREACH: its variable, and what its clauses make, is gone behind it. */
export function analyseForeach(
  analysis: Analysis,
  clause: ForeachClause,
  scope: Scope,
  analyseClause: (clause: ForeachClause['clauses'][number], scope: Scope) => ClauseResult,
): ClauseResult {
  const type = analysis.expression(clause.list, scope)
  if (!mayBe(type, 'LIST')) throw analysis.typeError(clause.list.at, 'a List', type)
  const entry = analysis.declare(clause.variable.name, 'ANY')
  const clauses: BoundClause[] = []
  let inner = extendScope(scope, [entry])
  for (const update of clause.clauses) {
    const result = analyseClause(update, inner)
    clauses.push(result.bound)
    inner = result.scope
  }
  return { bound: { kind: 'foreach', list: clause.list, slot: entry.slot, clauses, scopeSlots: slotsOfScope(scope) }, scope }
}
