import type { Compiler } from '../evaluator/compiler.js'
import { Eager } from '../operators/eager.js'
import type { Operator } from '../run/operator.js'

/**
 * A barrier: all rows are there before the first goes on. Between a clause that reads and one that changes the graph, so that neither
 * sees the other's half.
 *
 * @param slots What is kept of each row.
 */
export function barrier(compiler: Compiler, input: Operator, slots: readonly number[]): Operator {
  if (input.about.name === 'Argument' || input.about.name === 'Eager') return input
  return compiler.made(new Eager(compiler.run, input, slots, { name: 'Eager', details: '', inputs: [input] }))
}
