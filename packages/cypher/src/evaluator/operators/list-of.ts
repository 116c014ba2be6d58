import type { Expression } from '../../syntax/expression.js'
import type { Frame } from '../../run/frame.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherList } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

/** An expression that must be a list or null. */
export function compileListOf(compiler: Compiler, expression: Expression): (frame: Frame) => CypherList | null {
  const evaluate = compiler.compile(expression)
  return (frame) => {
    const value = evaluate(frame)
    if (value === null) return null
    if (Array.isArray(value)) return value as CypherList
    throw compiler.error(expression.at, 'TypeError', 'InvalidArgumentType', `Expected a List, found ${typeNameOf(value)}`)
  }
}

/** The slot of a variable that an expression brings. */
export function slotOf(compiler: Compiler, variable: Expression): number {
  const slot = compiler.bindings.slots.get(variable)
  if (slot === undefined) throw new RangeError('A variable has no slot')
  return slot
}
