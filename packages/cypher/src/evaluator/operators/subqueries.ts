import type { PatternComprehension, PatternPredicate, Subquery } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { Operator } from '../../run/operator.js'
import { runToEnd } from '../../run/run-to-end.js'
import type { CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

/** `[(a)-->(b) | …]`: a value for each way in which the pattern is found. */
export function compilePatternComprehension(compiler: Compiler, expression: PatternComprehension): Evaluate {
  const match = found(compiler.bindings.comprehensions.get(expression))
  const plan = compiler.planMatch(match)
  const projection = compiler.compile(expression.projection)
  return (frame) => {
    const values: CypherValue[] = []
    runToEnd(plan, compiler.run.budget, () => {
      compiler.run.budget.charge(1)
      values.push(projection(frame))
      return true
    })
    return values
  }
}

/** Whether a pattern is found; of a shortest path, the path, or all of them as a list. */
export function compilePatternPredicate(compiler: Compiler, expression: PatternPredicate): Evaluate {
  const match = found(compiler.bindings.predicates.get(expression))
  const plan = compiler.planMatch(match)
  const { selector } = expression.pattern
  if (selector === undefined) return () => exists(compiler, plan)
  const slot = found(match.pattern.paths[0]).slot
  return (frame) => {
    const paths: CypherValue[] = []
    runToEnd(plan, compiler.run.budget, () => {
      paths.push(frame[slot] ?? null)
      return selector.kind !== 'shortest'
    })
    return selector.kind === 'shortest' ? (paths[0] ?? null) : paths
  }
}

function exists(compiler: Compiler, plan: Operator): boolean {
  let one = false
  runToEnd(plan, compiler.run.budget, () => {
    one = true
    return false
  })
  return one
}

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }` */
export function compileSubquery(compiler: Compiler, expression: Subquery): Evaluate {
  const query = found(compiler.bindings.subqueries.get(expression))
  const plan = compiler.planQuery(query)
  const { budget } = compiler.run
  if (expression.asks === 'exists') return () => exists(compiler, plan)
  if (expression.asks === 'count') {
    return () => {
      let count = 0
      runToEnd(plan, budget, () => ++count > 0)
      return count
    }
  }
  const slot = found(query.outputs[0])
  return (frame) => {
    const values: CypherValue[] = []
    runToEnd(plan, budget, () => {
      budget.charge(1)
      return values.push(frame[slot] ?? null) > 0
    })
    return values
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('An expression was not analysed')
  return value
}
