import { toFloat } from '@claimgraph/cypher'
import type { ExpectedValue } from './expected-value.js'

/** A parameter of the suite as the engine takes it; floats that look like integers are boxed. */
export function parameterOf(value: ExpectedValue): unknown {
  switch (value.kind) {
    case 'null':
      return null
    case 'boolean':
    case 'string':
      return value.value
    case 'integer':
      return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value
    case 'float':
      return toFloat(value.value)
    case 'list':
      return value.items.map(parameterOf)
    case 'map':
      return Object.fromEntries(value.entries.map(([key, entry]) => [key, parameterOf(entry)]))
    default:
      throw new Error(`A ${value.kind} is no parameter`)
  }
}
