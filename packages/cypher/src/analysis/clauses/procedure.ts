import type { ProcedureClause, YieldItem } from '../../syntax/clause.js'
import { conjunctsOf } from '../../syntax/conjuncts.js'
import type { Expression } from '../../syntax/expression.js'
import type { ProcedureDefinition } from '../../procedures/procedure-definition.js'
import { CypherError } from '../../errors/cypher-error.js'
import { positionAt } from '../../errors/position.js'
import type { Analysis } from '../analysis.js'
import { nearestNames } from '../nearest-names.js'
import { extendScope, type Scope, type ScopeEntry } from '../scope.js'
import { mayBe } from '../static-type.js'
import type { ClauseResult } from './clause-result.js'

/** CALL of a procedure. Alone in a query it may leave out YIELD and gives all its columns. */
export function analyseProcedure(analysis: Analysis, clause: ProcedureClause, scope: Scope, standsAlone: boolean): ClauseResult {
  const definition = findProcedure(analysis, clause)
  const args = argumentsOf(analysis, clause, definition, standsAlone)
  args.forEach((arg, index) => {
    const type = analysis.expression(arg, scope)
    const wanted = definition.arguments[index]
    const accepted = wanted === undefined ? [] : typeof wanted.type === 'string' ? [wanted.type] : wanted.type
    if (!accepted.some((candidate) => mayBe(type, candidate))) throw analysis.typeError(arg.at, accepted.join(' or '), type)
  })
  const entries = yieldsOf(analysis, clause, definition, scope, standsAlone)
  const inner = extendScope(scope, [...entries.values()])
  return {
    bound: {
      kind: 'procedure',
      definition,
      args,
      optional: clause.optional,
      outputs: definition.columns.map(({ name }) => entries.get(name)?.slot),
      where: conjunctsOf(clause.where).map((conjunct) => analysis.predicate(conjunct, inner)),
    },
    scope: inner,
  }
}

function findProcedure(analysis: Analysis, clause: ProcedureClause): ProcedureDefinition {
  const definition = analysis.procedures.get(clause.name.toLowerCase())
  if (definition !== undefined) return definition
  throw new CypherError('ProcedureError', 'ProcedureNotFound', `There is no procedure ${clause.name}`, {
    phase: 'compile',
    position: positionAt(analysis.text, clause.at),
    didYouMean: nearestNames(
      clause.name,
      [...analysis.procedures.values()].map(({ name }) => name),
    ),
  })
}

/** Without brackets, parameters with the names of the arguments are passed: only where the call stands alone. */
function argumentsOf(
  analysis: Analysis,
  clause: ProcedureClause,
  definition: ProcedureDefinition,
  standsAlone: boolean,
): readonly Expression[] {
  if (clause.args === undefined) {
    if (!standsAlone && definition.arguments.length > 0) {
      throw analysis.error(clause.at, 'InvalidArgumentPassingMode', `${clause.name} needs its arguments in brackets`)
    }
    return definition.arguments
      .filter(({ optional }) => optional !== true)
      .map(({ name }) => ({ kind: 'parameter', name, at: clause.at }))
  }
  const least = definition.arguments.filter(({ optional }) => optional !== true).length
  if (clause.args.length >= least && clause.args.length <= definition.arguments.length) return clause.args
  throw analysis.error(
    clause.at,
    'InvalidNumberOfArguments',
    `${clause.name} takes ${least} arguments, not ${clause.args.length}`,
  )
}

function yieldsOf(
  analysis: Analysis,
  clause: ProcedureClause,
  definition: ProcedureDefinition,
  scope: Scope,
  standsAlone: boolean,
): ReadonlyMap<string, ScopeEntry> {
  const everything: readonly YieldItem[] = definition.columns.map(({ name }) => ({
    field: name,
    variable: { kind: 'variable', name, at: clause.at },
    at: clause.at,
  }))
  const items = clause.yields === '*' || (clause.yields === undefined && standsAlone) ? everything : (clause.yields ?? [])
  const entries = new Map<string, ScopeEntry>()
  const names = new Set(scope.keys())
  for (const { field, variable, at } of items) {
    if (!definition.columns.some(({ name }) => name === field)) {
      const didYouMean = nearestNames(
        field,
        definition.columns.map(({ name }) => name),
      )
      throw analysis.error(at, 'UndefinedVariable', `${definition.name} yields no ${field}`, { didYouMean })
    }
    if (names.has(variable.name)) {
      throw analysis.error(variable.at, 'VariableAlreadyBound', `Variable \`${variable.name}\` is defined already`)
    }
    names.add(variable.name)
    entries.set(field, analysis.declare(variable.name, 'ANY'))
    const entry = entries.get(field)
    if (entry !== undefined) analysis.bind(variable, entry.slot)
  }
  return entries
}
