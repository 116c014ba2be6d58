import { CypherError } from '../../errors/cypher-error.js'
import type { Arithmetic, Unary } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { toFloat } from '../../values/float.js'
import {
  addIntegers,
  divideIntegers,
  isInteger,
  multiplyIntegers,
  negateInteger,
  remainderOfIntegers,
  subtractIntegers,
} from '../../values/integer.js'
import { isNumber, numberOf } from '../../values/number.js'
import { Temporal } from '../../values/temporal.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherValue, Integer } from '../../values/value.js'
import type { Compiler } from '../compiler.js'
import { concatenate } from './concatenate.js'

type Operator = Arithmetic['operator']

interface NumberOperator {
  readonly ofIntegers?: (left: Integer, right: Integer) => Integer
  readonly ofFloats: (left: number, right: number) => number
}

const NUMBER_OPERATORS: Readonly<Record<Exclude<Operator, '||'>, NumberOperator>> = {
  '+': { ofIntegers: addIntegers, ofFloats: (left, right) => left + right },
  '-': { ofIntegers: subtractIntegers, ofFloats: (left, right) => left - right },
  '*': { ofIntegers: multiplyIntegers, ofFloats: (left, right) => left * right },
  '/': { ofIntegers: divideIntegers, ofFloats: (left, right) => left / right },
  '%': { ofIntegers: remainderOfIntegers, ofFloats: (left, right) => left % right },
  '^': { ofFloats: (left, right) => left ** right },
}

/** `+ - * / % ^ ||`; null where an operand is. Two integers give an integer (but `^`), any float a float. */
export function compileArithmetic(compiler: Compiler, expression: Arithmetic): Evaluate {
  const { operator, at } = expression
  const left = compiler.compile(expression.left)
  const right = compiler.compile(expression.right)
  const compute = computing(compiler, operator)
  return (frame) => {
    const first = left(frame)
    const second = right(frame)
    try {
      return compute(first, second)
    } catch (error) {
      throw compiler.located(error, at)
    }
  }
}

function computing(compiler: Compiler, operator: Operator): (left: CypherValue, right: CypherValue) => CypherValue {
  if (operator === '||') return (left, right) => concatenate(compiler.run.budget, left, right)
  const { ofIntegers, ofFloats } = NUMBER_OPERATORS[operator]
  return (left, right) => {
    if (operator === '+' && (Array.isArray(left) || Array.isArray(right))) return concatenate(compiler.run.budget, left, right)
    if (left === null || right === null) return null
    if (isNumber(left) && isNumber(right)) {
      if (ofIntegers !== undefined && isInteger(left) && isInteger(right)) return ofIntegers(left, right)
      return toFloat(ofFloats(numberOf(left), numberOf(right)))
    }
    return computeOther(compiler, operator, left, right)
  }
}

function computeOther(compiler: Compiler, operator: Operator, left: CypherValue, right: CypherValue): CypherValue {
  const result =
    left instanceof Temporal || right instanceof Temporal
      ? computeTemporal(operator, left, right)
      : operator === '+' && (typeof left === 'string' || typeof right === 'string')
        ? concatenate(compiler.run.budget, left, right)
        : undefined
  if (result !== undefined) return result
  throw new CypherError(
    'TypeError',
    'InvalidArgumentType',
    `${operator} is not defined for ${typeNameOf(left)} and ${typeNameOf(right)}`,
  )
}

function computeTemporal(operator: Operator, left: CypherValue, right: CypherValue): CypherValue | undefined {
  switch (operator) {
    case '+':
      return left instanceof Temporal ? left.plus(right) : right instanceof Temporal ? right.plus(left) : undefined
    case '-':
      return left instanceof Temporal ? left.minus(right) : undefined
    case '*':
      return left instanceof Temporal ? left.times(right) : right instanceof Temporal ? right.times(left) : undefined
    case '/':
      return left instanceof Temporal ? left.dividedBy(right) : undefined
    default:
      return undefined
  }
}

/** `-x`, `+x` */
export function compileSign(compiler: Compiler, expression: Unary): Evaluate {
  const operand = compiler.compile(expression.operand)
  const { at, operator } = expression
  return (frame) => {
    const value = operand(frame)
    if (value === null || (operator === '+' && isNumber(value))) return value
    try {
      if (isInteger(value)) return negateInteger(value)
      if (isNumber(value)) return toFloat(-numberOf(value))
      const negated = value instanceof Temporal ? value.times(-1) : undefined
      if (negated !== undefined) return negated
    } catch (error) {
      throw compiler.located(error, at)
    }
    throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `${operator} is not defined for ${typeNameOf(value)}`)
  }
}
