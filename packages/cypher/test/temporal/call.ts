import { DURATION_FUNCTIONS } from '../../src/functions/duration-functions.js'
import { EPOCH_FUNCTIONS } from '../../src/functions/epoch-functions.js'
import { TEMPORAL_FUNCTIONS } from '../../src/functions/temporal-functions.js'
import { Temporal } from '../../src/values/temporal.js'
import type { CypherMap, CypherValue } from '../../src/values/value.js'
import { toFloat } from '../../src/values/float.js'

const FUNCTIONS = [...TEMPORAL_FUNCTIONS, ...EPOCH_FUNCTIONS, ...DURATION_FUNCTIONS]

/** 2024-02-29T12:30:15.250Z. */
export const NOW = Date.UTC(2024, 1, 29, 12, 30, 15, 250)

/** Call a function as the evaluator does; a map is given as an object, whose fractions are floats. */
export function call(name: string, ...args: readonly (CypherValue | Readonly<Record<string, CypherValue>>)[]): CypherValue {
  const definition = FUNCTIONS.find((candidate) => candidate.name === name)
  if (definition === undefined) throw new Error(`no function ${name}`)
  return definition.evaluate(args.map(valueOf), {
    now: () => NOW,
    random: () => 0.5,
    charge: () => undefined,
    text: () => undefined,
  })
}

function valueOf(argument: CypherValue | Readonly<Record<string, CypherValue>>): CypherValue {
  if (argument === null || typeof argument !== 'object' || Object.getPrototypeOf(argument) !== Object.prototype) {
    return argument as CypherValue
  }
  return new Map(Object.entries(argument).map(([key, value]) => [key, number(value as CypherValue)])) satisfies CypherMap
}

function number(value: CypherValue): CypherValue {
  return typeof value === 'number' && !Number.isInteger(value) ? toFloat(value) : value
}

/** The text of a temporal value; anything else fails the test. */
export function textOf(value: CypherValue | undefined): string {
  if (value instanceof Temporal) return value.toString()
  throw new Error('no temporal value')
}
