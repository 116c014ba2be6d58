import type { Reduce } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { Compiler } from '../compiler.js'
import { compileListOf, slotOf } from './list-of.js'

/** `reduce(sum = 0, x IN list | sum + x)` */
export function compileReduce(compiler: Compiler, expression: Reduce): Evaluate {
  const list = compileListOf(compiler, expression.list)
  const initial = compiler.compile(expression.initial)
  const body = compiler.compile(expression.body)
  const slot = slotOf(compiler, expression.variable)
  const accumulator = slotOf(compiler, expression.accumulator)
  const { budget } = compiler.run
  return (frame) => {
    const elements = list(frame)
    if (elements === null) return null
    let result = initial(frame)
    for (const element of elements) {
      budget.charge(1)
      frame[accumulator] = result
      frame[slot] = element
      result = body(frame)
    }
    return result
  }
}
