import type { MapProjection } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { NodeValue, RelationshipValue } from '../../values/entities.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherMap, CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'
import { propertyOf } from './property.js'

/** `n {.key, .*, other: value}`: null for a null target; of equal keys the last counts. */
export function compileMapProjection(compiler: Compiler, expression: MapProjection): Evaluate {
  const target = compiler.compile(expression.target)
  const fillers = expression.items.map((item) => {
    if (item.kind === 'entry') {
      const value = compiler.compile(item.value)
      return (map: Map<string, CypherValue>, _: CypherValue, frame: CypherValue[]) => void map.set(item.key, value(frame))
    }
    if (item.kind === 'property') {
      const { key } = item
      return (map: Map<string, CypherValue>, value: CypherValue) =>
        void map.set(key, propertyOf(compiler, value, key, expression.at))
    }
    return (map: Map<string, CypherValue>, value: CypherValue) => {
      for (const [key, each] of entriesOf(compiler, value, expression.at)) map.set(key, each)
    }
  })
  return (frame) => {
    const value = target(frame)
    if (value === null) return null
    const map = new Map<string, CypherValue>()
    compiler.run.budget.charge(8 + 4 * fillers.length)
    for (const fill of fillers) fill(map, value, frame)
    return map
  }
}

function entriesOf(compiler: Compiler, value: CypherValue, at: number): Iterable<readonly [string, CypherValue]> {
  if (value instanceof Map) return value as CypherMap
  if (value instanceof NodeValue || value instanceof RelationshipValue) {
    return value.propertyNames().map((name) => [name, value.property(name)] as const)
  }
  throw compiler.error(at, 'TypeError', 'InvalidArgumentType', `${typeNameOf(value)} values cannot be projected to a map`)
}
