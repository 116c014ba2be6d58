import { CypherError } from '../../errors/cypher-error.js'
import type { Budget } from '../../run/budget.js'
import { isNumber, numberOf } from '../../values/number.js'
import { floatText } from '../../values/float-text.js'
import { isInteger } from '../../values/integer.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherList, CypherValue } from '../../values/value.js'

/** Texts and lists joined: two lists, a list and an element at either end, two texts, a text and a number. */
export function concatenate(budget: Budget, left: CypherValue, right: CypherValue): CypherValue {
  if (Array.isArray(left) || Array.isArray(right)) return concatenateLists(budget, left, right)
  if (left === null || right === null) return null
  const first = textOf(left)
  const second = textOf(right)
  if (first === undefined || second === undefined || !(typeof left === 'string' || typeof right === 'string')) {
    throw new CypherError('TypeError', 'InvalidArgumentType', `+ is not defined for ${typeNameOf(left)} and ${typeNameOf(right)}`)
  }
  budget.text(first.length + second.length)
  return first + second
}

/** Null with a list is null: nobody knows what is in it. */
function concatenateLists(budget: Budget, left: CypherValue, right: CypherValue): CypherValue {
  if (left === null || right === null) return null
  const first = Array.isArray(left) ? (left as CypherList) : [left]
  const second = Array.isArray(right) ? (right as CypherList) : [right]
  budget.charge(first.length + second.length)
  return [...first, ...second]
}

function textOf(value: CypherValue): string | undefined {
  if (typeof value === 'string') return value
  if (isInteger(value)) return String(value)
  return isNumber(value) ? floatText(numberOf(value)) : undefined
}
