import { CypherError } from '../errors/cypher-error.js'
import { aOrAn } from '../values/a-or-an.js'
import { typeNameOf } from '../values/type-name.js'
import type { CypherValue } from '../values/value.js'

/** The error that an aggregation which computes was given something else than a number. */
export function notANumber(name: string, value: CypherValue): CypherError {
  return new CypherError('TypeError', 'InvalidArgumentType', `${name} takes numbers, not ${aOrAn(typeNameOf(value))}`)
}
