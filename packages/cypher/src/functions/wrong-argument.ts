import { CypherError } from '../errors/cypher-error.js'
import { typeNameOf } from '../values/type-name.js'
import type { CypherValue } from '../values/value.js'

/** The error for an argument of a type that a function has no use for. */
export function wrongArgument(wanted: string, value: CypherValue | undefined): CypherError {
  const given = value === undefined ? 'nothing' : typeNameOf(value)
  return new CypherError('TypeError', 'InvalidArgumentValue', `Expected ${wanted}, but was given ${given}`)
}

/** The error for a number that a function has no use for. */
export function outOfRange(message: string): CypherError {
  return new CypherError('ArgumentError', 'NumberOutOfRange', message)
}
