import { CypherError } from '../errors/cypher-error.js'

/** The error for a text, a component or a result that makes no temporal value. */
export function invalidTemporal(message: string): CypherError {
  return new CypherError('ArgumentError', 'InvalidArgumentValue', message)
}

/**
 * Give `value` back when it is one of `min` to `max`.
 *
 * @throws CypherError that names the component and what it may be.
 */
export function inRange(name: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value
  throw invalidTemporal(`Invalid value for ${name}: ${value} (it must be between ${min} and ${max})`)
}
