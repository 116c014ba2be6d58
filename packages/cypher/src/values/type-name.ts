import { NodeValue, PathValue, RelationshipValue } from './entities.js'
import { Float } from './float.js'
import { Temporal, type TemporalKind } from './temporal.js'
import type { CypherValue } from './value.js'

const TEMPORAL_NAMES: Readonly<Record<TemporalKind, TypeName>> = {
  date: 'Date',
  localTime: 'LocalTime',
  time: 'Time',
  localDateTime: 'LocalDateTime',
  dateTime: 'DateTime',
  duration: 'Duration',
}

/** Names of the types, as the messages spell them. */
export type TypeName =
  | 'Null'
  | 'Boolean'
  | 'String'
  | 'Integer'
  | 'Float'
  | 'List'
  | 'Map'
  | 'Node'
  | 'Relationship'
  | 'Path'
  | 'Date'
  | 'LocalTime'
  | 'Time'
  | 'LocalDateTime'
  | 'DateTime'
  | 'Duration'

/** The type of a value. */
export function typeNameOf(value: CypherValue): TypeName {
  if (value === null) return 'Null'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'Integer' : 'Float'
  if (typeof value === 'bigint') return 'Integer'
  if (value instanceof Float) return 'Float'
  if (Array.isArray(value)) return 'List'
  if (value instanceof Map) return 'Map'
  if (value instanceof NodeValue) return 'Node'
  if (value instanceof RelationshipValue) return 'Relationship'
  if (value instanceof PathValue) return 'Path'
  return value instanceof Temporal ? TEMPORAL_NAMES[value.kind] : 'Map'
}
