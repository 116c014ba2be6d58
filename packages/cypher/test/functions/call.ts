import { FUNCTIONS } from '../../src/functions/function-table.js'
import type { CypherValue } from '../../src/values/value.js'

/** Call a function as the evaluator does once it has checked the arguments. */
export function call(name: string, ...args: readonly CypherValue[]): CypherValue {
  const definition = FUNCTIONS.get(name.toLowerCase())
  if (definition === undefined) throw new Error(`no function ${name}`)
  return definition.evaluate(args, { now: () => 0, random: () => 0.25, charge: () => undefined, text: () => undefined })
}
