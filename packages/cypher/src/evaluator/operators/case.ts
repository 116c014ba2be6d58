import type { Case } from '../../syntax/expression.js'
import type { Evaluate, Test } from '../../run/frame.js'
import { areEqual } from '../../values/equality.js'
import type { Compiler } from '../compiler.js'

/** CASE: the value of the first alternative that holds. */
export function compileCase(compiler: Compiler, expression: Case): Evaluate {
  const alternatives = testsOf(compiler, expression)
  const otherwise = expression.otherwise === undefined ? undefined : compiler.compile(expression.otherwise)
  return (frame) => {
    for (const { test, then } of alternatives) if (test(frame)) return then(frame)
    return otherwise === undefined ? null : otherwise(frame)
  }
}

function testsOf(compiler: Compiler, expression: Case): readonly { readonly test: Test; readonly then: Evaluate }[] {
  const { subject } = expression
  if (subject === undefined) {
    return expression.alternatives.map(({ when, then }) => ({ test: compiler.compileTest(when), then: compiler.compile(then) }))
  }
  const compared = compiler.compile(subject)
  return expression.alternatives.map(({ when, then }) => {
    const candidate = compiler.compile(when)
    return { test: (frame) => areEqual(compared(frame), candidate(frame)) === true, then: compiler.compile(then) }
  })
}
