import { compileExpression } from '../evaluator/compile-expression.js'
import type { CompilerRules } from '../evaluator/compiler.js'
import { planMatch } from './plan-match.js'
import { planQuery } from './plan-query.js'

/** Expressions hold patterns and queries, plans hold expressions: here the knot is tied. */
export const COMPILER_RULES: CompilerRules = { compileExpression, planMatch, planQuery }
