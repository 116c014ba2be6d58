import type { ElementAccess, Slice } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { isInteger } from '../../values/integer.js'
import { NodeValue, RelationshipValue } from '../../values/entities.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherList, CypherMap, CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

/** `list[i]` (from the end where i is negative), `map[key]`, `node[key]`. */
export function compileElement(compiler: Compiler, expression: ElementAccess): Evaluate {
  const target = compiler.compile(expression.target)
  const index = compiler.compile(expression.index)
  return (frame) => {
    const container = target(frame)
    const key = index(frame)
    return container === null || key === null ? null : elementOf(compiler, container, key, expression.at)
  }
}

function elementOf(compiler: Compiler, container: CypherValue, key: CypherValue, at: number): CypherValue {
  if (Array.isArray(container)) {
    if (isInteger(key)) return (container as CypherList).at(Number(key)) ?? null
    throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `A list is indexed by an Integer, not ${typeNameOf(key)}`)
  }
  if (container instanceof Map) {
    if (typeof key === 'string') return (container as CypherMap).get(key) ?? null
    throw compiler.error(at, 'TypeError', 'MapElementAccessByNonString', `A map is indexed by a String, not ${typeNameOf(key)}`)
  }
  if (container instanceof NodeValue || container instanceof RelationshipValue) {
    if (typeof key === 'string') return container.property(key)
    throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `A property's name is a String, not ${typeNameOf(key)}`)
  }
  throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `${typeNameOf(container)} values have no elements`)
}

/** `list[from..to]`: `to` is not among them; null where any part is. */
export function compileSlice(compiler: Compiler, expression: Slice): Evaluate {
  const target = compiler.compile(expression.target)
  const from = expression.from === undefined ? undefined : compiler.compile(expression.from)
  const to = expression.to === undefined ? undefined : compiler.compile(expression.to)
  return (frame) => {
    const list = target(frame)
    const start = from === undefined ? 0 : from(frame)
    const end = to === undefined ? Infinity : to(frame)
    if (list === null || start === null || end === null) return null
    if (!Array.isArray(list)) {
      throw compiler.error(expression.at, 'TypeError', 'InvalidArgumentType', `${typeNameOf(list)} values have no slices`)
    }
    if (!isInteger(start) || (end !== Infinity && !isInteger(end))) {
      throw compiler.error(expression.at, 'TypeError', 'InvalidArgumentType', 'A slice is bounded by Integers')
    }
    const slice = (list as CypherList).slice(Number(start), end === Infinity ? undefined : Number(end))
    compiler.run.budget.charge(slice.length)
    return slice
  }
}
