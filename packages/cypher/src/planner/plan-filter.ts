import type { BoundPredicate } from '../analysis/bound-pattern.js'
import type { Compiler } from '../evaluator/compiler.js'
import { Filter } from '../operators/filter.js'
import { SemiApply } from '../operators/semi-apply.js'
import type { Operator } from '../run/operator.js'
import { expressionText } from '../syntax/expression-text.js'
import type { Expression } from '../syntax/expression.js'
import { describePredicates } from './describe.js'

/** Lets through the rows for which some predicates hold: those that ask for a pattern come last, each as a semi-join of its own. */
export function planFilter(
  compiler: Compiler,
  predicates: readonly BoundPredicate[],
  input: Operator,
  estimate?: number,
): Operator {
  const compiling = compiler.expecting(estimate ?? 1)
  const semis = predicates.flatMap(({ expression }) => semiOf(compiling, expression) ?? [])
  const plain = predicates.filter(({ expression }) => !semis.some((semi) => semi.expression === expression))
  const expected = estimate === undefined ? {} : { estimate }
  let plan = input
  if (plain.length > 0) {
    const tests = plain.map(({ expression }) => compiling.compileTest(expression))
    const about = { name: 'Filter', details: describePredicates(plain), inputs: [plan], ...expected }
    plan = compiler.made(new Filter(compiler.run, plan, tests, about))
  }
  for (const { expression, inner, without } of semis) {
    const name = without ? 'AntiSemiApply' : 'SemiApply'
    const about = { name, details: expressionText(expression), inputs: [plan, inner], ...expected }
    plan = compiler.made(new SemiApply(compiler.run, plan, inner, without, about))
  }
  return plan
}

interface Semi {
  readonly expression: Expression
  readonly inner: Operator
  readonly without: boolean
}

function semiOf(compiler: Compiler, expression: Expression): Semi | undefined {
  const without = expression.kind === 'unary' && expression.operator === 'not'
  const inner = askedPattern(compiler, without ? expression.operand : expression)
  return inner === undefined ? undefined : { expression, inner, without }
}

/** The plan of `EXISTS { … }` and of a pattern as a condition. */
function askedPattern(compiler: Compiler, expression: Expression): Operator | undefined {
  if (expression.kind === 'subquery' && expression.asks === 'exists') {
    const query = compiler.bindings.subqueries.get(expression)
    return query === undefined ? undefined : compiler.planQuery(query)
  }
  if (expression.kind !== 'patternPredicate' || expression.pattern.selector !== undefined) return undefined
  const match = compiler.bindings.predicates.get(expression)
  return match === undefined ? undefined : compiler.planMatch(match)
}
