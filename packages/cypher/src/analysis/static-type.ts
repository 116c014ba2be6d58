import type { SignatureType } from '../functions/function-definition.js'
import { typeNameOf, type TypeName } from '../values/type-name.js'
import type { CypherValue } from '../values/value.js'

/** What is known of an expression's type before it runs. `RELATIONSHIPS` is a list of them, as of `-[r*]->`; `ANY` is nothing known. */
export type StaticType = SignatureType | 'NULL' | 'RELATIONSHIPS'

const OF_NAMES: Readonly<Record<TypeName, StaticType>> = {
  Null: 'NULL',
  Boolean: 'BOOLEAN',
  String: 'STRING',
  Integer: 'INTEGER',
  Float: 'FLOAT',
  List: 'LIST',
  Map: 'MAP',
  Node: 'NODE',
  Relationship: 'RELATIONSHIP',
  Path: 'PATH',
  Date: 'DATE',
  LocalTime: 'LOCAL TIME',
  Time: 'TIME',
  LocalDateTime: 'LOCAL DATETIME',
  DateTime: 'DATETIME',
  Duration: 'DURATION',
}

const TEMPORAL: ReadonlySet<StaticType> = new Set([
  'DATE',
  'LOCAL TIME',
  'TIME',
  'LOCAL DATETIME',
  'DATETIME',
  'DURATION',
  'TEMPORAL',
])

/** The type of a value, as a static type. */
export function staticTypeOf(value: CypherValue): StaticType {
  return OF_NAMES[typeNameOf(value)]
}

/** Whether an expression of type `found` may turn out to be what is asked; false only where it never can. */
export function mayBe(found: StaticType, asked: StaticType): boolean {
  if (found === asked || found === 'ANY' || found === 'NULL' || asked === 'ANY') return true
  switch (asked) {
    case 'NUMBER':
      return found === 'INTEGER' || found === 'FLOAT'
    case 'INTEGER':
      return found === 'NUMBER'
    case 'FLOAT':
      return found === 'NUMBER' || found === 'INTEGER'
    case 'LIST':
      return found === 'RELATIONSHIPS'
    case 'RELATIONSHIPS':
      return found === 'LIST'
    case 'TEMPORAL':
      return TEMPORAL.has(found)
    default:
      return found === 'TEMPORAL' && TEMPORAL.has(asked)
  }
}

export function isTemporalType(type: StaticType): boolean {
  return TEMPORAL.has(type)
}
