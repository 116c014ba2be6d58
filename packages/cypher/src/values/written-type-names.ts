import type { TypeName } from './type-name.js'

/** The names of types as Cypher 5 writes them, in `IS ::` and as `valueType` gives them; in the order in which a list's types are told. */
export const WRITTEN_TYPE_NAMES: ReadonlyMap<TypeName, string> = new Map<TypeName, string>([
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
])
