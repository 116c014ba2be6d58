import { CypherError } from '../errors/cypher-error.js'
import { typeNameOf } from './type-name.js'
import type { CypherValue } from './value.js'

/** The truth that a value stands for: true, false, or null for unknown; throws a TypeError for any value that is no boolean. */
export function truthOf(value: CypherValue): boolean | null {
  if (value === null || typeof value === 'boolean') return value
  throw new CypherError('TypeError', 'InvalidArgumentType', `Expected a Boolean, found ${aOrAn(typeNameOf(value))}`)
}

/** `a List`, `an Integer` */
export function aOrAn(name: string): string {
  return `${/^[AEIOU]/u.test(name) ? 'an' : 'a'} ${name}`
}
