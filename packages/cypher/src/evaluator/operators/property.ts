import type { PropertyAccess } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { NodeValue, RelationshipValue } from '../../values/entities.js'
import { Temporal } from '../../values/temporal.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherMap, CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

/** `target.key`; null for what is absent, and for a null target. */
export function compileProperty(compiler: Compiler, expression: PropertyAccess): Evaluate {
  const target = compiler.compile(expression.target)
  const { key, at } = expression
  return (frame) => {
    const value = target(frame)
    if (value instanceof NodeValue || value instanceof RelationshipValue) return value.property(key)
    return propertyOf(compiler, value, key, at)
  }
}

/** The property of any value. */
export function propertyOf(compiler: Compiler, value: CypherValue, key: string, at: number): CypherValue {
  if (value === null) return null
  if (value instanceof NodeValue || value instanceof RelationshipValue) return value.property(key)
  if (value instanceof Map) return (value as CypherMap).get(key) ?? null
  if (value instanceof Temporal) return value.component(key) ?? null
  throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `${typeNameOf(value)} values have no properties, such as ${key}`)
}
