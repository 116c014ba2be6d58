import type { Expression } from '../syntax/expression.js'
import type { Evaluate } from '../run/frame.js'
import { NodeValue, RelationshipValue } from '../values/entities.js'
import { typeNameOf } from '../values/type-name.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import type { Compiler } from './compiler.js'

const NO_PROPERTIES: CypherMap = new Map()

/** Properties given by a map, or by another entity. */
export type EvaluateProperties = (frame: Parameters<Evaluate>[0]) => CypherMap

/** The properties of what is to be made; none where the pattern gives none. */
export function compileProperties(compiler: Compiler, properties: Expression | undefined): EvaluateProperties {
  if (properties === undefined) return () => NO_PROPERTIES
  const evaluate = compiler.compile(properties)
  return (frame) => propertiesOf(compiler, evaluate(frame), properties.at)
}

/** A value as properties. @throws CypherError (TypeError) for what has none. */
export function propertiesOf(compiler: Compiler, value: CypherValue, at: number): CypherMap {
  if (value instanceof Map) return value as CypherMap
  if (value instanceof NodeValue || value instanceof RelationshipValue) {
    return new Map(value.propertyNames().map((name) => [name, value.property(name)]))
  }
  throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `Expected a map of properties, found ${typeNameOf(value)}`)
}
