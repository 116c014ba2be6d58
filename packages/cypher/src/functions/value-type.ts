import { type TypeName, typeNameOf } from '../values/type-name.js'
import type { CypherList, CypherValue } from '../values/value.js'
import { WRITTEN_TYPE_NAMES } from '../values/written-type-names.js'

/** The type of a value as Cypher 5 writes it: `INTEGER NOT NULL`, `LIST<STRING NOT NULL> NOT NULL`, `NULL`. */
export function valueTypeOf(value: CypherValue): string {
  if (value === null) return 'NULL'
  return `${Array.isArray(value) ? `LIST<${innerType(value as CypherList)}>` : nameOf(typeNameOf(value))} NOT NULL`
}

function innerType(list: CypherList): string {
  if (list.length === 0) return 'NOTHING'
  const types = [...new Set(list.filter((item) => item !== null).map(valueTypeOf))].sort(byPlace)
  if (types.length === 0) return 'NULL'
  return types.map((type) => (list.includes(null) ? type.replace(/ NOT NULL$/u, '') : type)).join(' | ')
}

function byPlace(left: string, right: string): number {
  return placeOf(left) - placeOf(right) || (left < right ? -1 : 1)
}

function placeOf(type: string): number {
  return [...WRITTEN_TYPE_NAMES.values()].findIndex((name) => type.startsWith(`${name} NOT`) || type.startsWith(`${name}<`))
}

function nameOf(type: TypeName): string {
  return WRITTEN_TYPE_NAMES.get(type) ?? type.toUpperCase()
}
