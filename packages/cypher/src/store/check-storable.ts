import { CypherError } from '../errors/cypher-error.js'
import { typeNameOf, type TypeName } from '../values/type-name.js'
import type { CypherList, CypherValue } from '../values/value.js'

const NEVER: ReadonlySet<TypeName> = new Set(['Map', 'Node', 'Relationship', 'Path'])

/** A property is a single value or a list of single values. @throws CypherError (TypeError, InvalidPropertyType) */
export function checkStorable(name: string, value: CypherValue): void {
  if (Array.isArray(value)) {
    for (const item of value as CypherList)
      if (item === null || Array.isArray(item) || NEVER.has(typeNameOf(item))) throw notStorable(name, 'List')
    return
  }
  const type = typeNameOf(value)
  if (NEVER.has(type)) throw notStorable(name, type)
}

function notStorable(name: string, type: TypeName): CypherError {
  const what = type === 'List' ? 'A list of anything but single values' : `A ${type}`
  return new CypherError('TypeError', 'InvalidPropertyType', `${what} cannot be stored as property ${name}`)
}
