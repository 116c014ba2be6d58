import type { PathPattern } from '../../syntax/pattern.js'
import type { Analysis } from '../analysis.js'
import type { BoundPattern, BoundPredicate } from '../bound-pattern.js'
import type { BoundMatch } from '../bound-query.js'
import type { Scope } from '../scope.js'
import { declarePath, type PendingPredicates } from './declare-path.js'
import { PatternScope } from './pattern-scope.js'

/** A pattern with its names resolved, its predicates, and what can be seen behind it. */
export interface PatternBinding {
  readonly pattern: BoundPattern
  readonly predicates: readonly BoundPredicate[]
  readonly scope: Scope
}

/**
 * Resolve the patterns of one MATCH. All variables are declared first, so that a predicate inside of the pattern may name any of them.
 *
 * @throws CypherError (SyntaxError) VariableTypeConflict, VariableAlreadyBound, RelationshipUniquenessViolation …
 */
export function bindPattern(analysis: Analysis, patterns: readonly PathPattern[], outer: Scope): PatternBinding {
  const parts = new PatternScope(analysis, outer)
  const pending: PendingPredicates[] = patterns.map((pattern) => declarePath(parts, pattern))
  for (const addPredicates of pending) addPredicates()
  const { nodes, relationships, shortest, groups, paths, introduces, predicates, scope } = parts
  return { pattern: { nodes, relationships, shortest, groups, paths, introduces }, predicates, scope }
}

/** A pattern in an expression, as a MATCH of its own. */
export function analysePatternAsMatch(
  analysis: Analysis,
  pattern: PathPattern,
  scope: Scope,
): { match: BoundMatch; scope: Scope } {
  const binding = bindPattern(analysis, [pattern], scope)
  return {
    match: { kind: 'match', optional: false, pattern: binding.pattern, predicates: binding.predicates },
    scope: binding.scope,
  }
}
