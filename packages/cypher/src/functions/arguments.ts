import { isNumber, numberOf } from '../values/number.js'
import { isInteger } from '../values/integer.js'
import type { CypherList, CypherValue, FloatValue, Integer } from '../values/value.js'
import { wrongArgument } from './wrong-argument.js'

/** An argument of a call, as `evaluate` gets it: undefined when it was left out. */
type Argument = CypherValue | undefined

/** A text; the caller has checked the type, hence the error is for calls without that check. */
export function textOf(value: Argument): string {
  if (typeof value === 'string') return value
  throw wrongArgument('a string', value)
}

/** An integer. */
export function integerOf(value: Argument): Integer {
  if (value !== undefined && isInteger(value)) return value
  throw wrongArgument('an integer', value)
}

/** An integer or a float, as it is. */
export function numericOf(value: Argument): Integer | FloatValue {
  if (value !== undefined && isNumber(value)) return value
  throw wrongArgument('a number', value)
}

/** An integer or a float as a JavaScript number. */
export function floatOf(value: Argument): number {
  return numberOf(numericOf(value))
}

/** A list. */
export function listOf(value: Argument): CypherList {
  if (isList(value)) return value
  throw wrongArgument('a list', value)
}

/** Whether a value is a list. */
export function isList(value: Argument): value is CypherList {
  return Array.isArray(value)
}
