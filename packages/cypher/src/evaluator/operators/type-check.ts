import type { Evaluate } from '../../run/frame.js'
import type { TypeCheck } from '../../syntax/expression.js'
import type { SimpleValueType, ValueType } from '../../syntax/value-type.js'
import { type TypeName, typeNameOf } from '../../values/type-name.js'
import type { CypherList, CypherValue } from '../../values/value.js'
import { WRITTEN_TYPE_NAMES } from '../../values/written-type-names.js'
import type { Compiler } from '../compiler.js'

const NOT_STORED: ReadonlySet<TypeName> = new Set<TypeName>(['Map', 'Node', 'Relationship', 'Path', 'List'])

/** `x IS :: INTEGER`: never null itself. */
export function compileTypeCheck(compiler: Compiler, { operand, type, negated }: TypeCheck): Evaluate {
  const value = compiler.compile(operand)
  return (frame) => isOfType(value(frame), type) !== negated
}

function isOfType(value: CypherValue, type: ValueType): boolean {
  return type.some((alternative) => isOfSimpleType(value, alternative))
}

function isOfSimpleType(value: CypherValue, { name, notNull, items }: SimpleValueType): boolean {
  if (name === 'NOTHING') return false
  if (value === null) return !notNull
  if (name === 'ANY') return true
  if (name === 'PROPERTY VALUE') return isStorable(value)
  if (WRITTEN_TYPE_NAMES.get(typeNameOf(value)) !== name) return false
  return items === undefined || (value as CypherList).every((item) => isOfType(item, items))
}

/** A value that a property may have: no entity, no map, and a list only of values of one type, integers and floats being one. */
function isStorable(value: CypherValue): boolean {
  if (!Array.isArray(value)) return !NOT_STORED.has(typeNameOf(value))
  const types = new Set((value as CypherList).map(typeNameOf).map((type) => (type === 'Integer' ? 'Float' : type)))
  return types.size === 0 || (types.size === 1 && [...types].every((type) => type !== 'Null' && !NOT_STORED.has(type)))
}
