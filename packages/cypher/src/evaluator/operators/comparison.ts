import type { Comparison, ComparisonOperator } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { compareValues } from '../../values/comparison.js'
import { areEqual } from '../../values/equality.js'
import type { CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

type Compare = (left: CypherValue, right: CypherValue) => boolean | null

const COMPARE: Readonly<Record<ComparisonOperator, Compare>> = {
  '=': areEqual,
  '<>': (left, right) => {
    const equal = areEqual(left, right)
    return equal === null ? null : !equal
  },
  '<': (left, right) => decide(compareValues(left, right), (order) => order < 0),
  '<=': (left, right) => decide(compareValues(left, right), (order) => order <= 0),
  '>': (left, right) => decide(compareValues(left, right), (order) => order > 0),
  '>=': (left, right) => decide(compareValues(left, right), (order) => order >= 0),
}

function decide(order: number | null, holds: (order: number) => boolean): boolean | null {
  return order === null ? null : holds(order)
}

/** `a = b`, `a < b <= c`: false when a pair fails, else unknown when a pair is unknown. */
export function compileComparison(compiler: Compiler, expression: Comparison): Evaluate {
  const first = compiler.compile(expression.first)
  const rest = expression.rest.map(({ operator, operand }) => ({
    compare: COMPARE[operator],
    operand: compiler.compile(operand),
  }))
  const [only] = rest
  if (rest.length === 1 && only !== undefined) {
    const { compare, operand } = only
    return (frame) => compare(first(frame), operand(frame))
  }
  return (frame) => {
    let left = first(frame)
    let result: boolean | null = true
    for (const { compare, operand } of rest) {
      const right = operand(frame)
      const holds = compare(left, right)
      if (holds === false) return false
      if (holds === null) result = null
      left = right
    }
    return result
  }
}
