import { type TypeName, typeNameOf } from '../values/type-name.js'
import type { CypherList, CypherValue } from '../values/value.js'

/** The names of types as `valueType` gives them, in the order in which a list's types are told. */
const NAMES: readonly (readonly [TypeName, string])[] = [
  ['Boolean', 'BOOLEAN'],
  ['String', 'STRING'],
  ['Integer', 'INTEGER'],
  ['Float', 'FLOAT'],
  ['Date', 'DATE'],
  ['LocalTime', 'LOCAL TIME'],
  ['Time', 'ZONED TIME'],
  ['LocalDateTime', 'LOCAL DATETIME'],
  ['DateTime', 'ZONED DATETIME'],
  ['Duration', 'DURATION'],
  ['Map', 'MAP'],
  ['Node', 'NODE'],
  ['Relationship', 'RELATIONSHIP'],
  ['Path', 'PATH'],
  ['List', 'LIST'],
]

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
  return NAMES.findIndex(([, name]) => type.startsWith(`${name} NOT`) || type.startsWith(`${name}<`))
}

function nameOf(type: TypeName): string {
  return NAMES.find(([name]) => name === type)?.[1] ?? type.toUpperCase()
}
