import type { MatchClause } from '../../syntax/clause.js'
import { conjunctsOf } from '../../syntax/conjuncts.js'
import type { Analysis } from '../analysis.js'
import type { BoundMatch } from '../bound-query.js'
import { bindPattern } from '../patterns/bind-pattern.js'
import type { Scope } from '../scope.js'
import type { ClauseResult } from './clause-result.js'

/** MATCH and OPTIONAL MATCH. */
export function analyseMatch(analysis: Analysis, clause: MatchClause, scope: Scope): ClauseResult {
  const binding = bindPattern(analysis, clause.patterns, scope)
  const wheres = conjunctsOf(clause.where).map((conjunct) => analysis.predicate(conjunct, binding.scope))
  const bound: BoundMatch = {
    kind: 'match',
    optional: clause.optional,
    pattern: binding.pattern,
    predicates: [...binding.predicates, ...wheres],
  }
  return { bound, scope: binding.scope }
}
