import type { LabelCheck } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { NodeValue, RelationshipValue } from '../../values/entities.js'
import { typeNameOf } from '../../values/type-name.js'
import type { Compiler } from '../compiler.js'
import { labelTest } from '../label-test.js'

/** `n:A|B`: null for null. A relationship's type counts as its one label. */
export function compileLabelCheck(compiler: Compiler, expression: LabelCheck): Evaluate {
  const target = compiler.compile(expression.target)
  const holds = labelTest(expression.labels)
  return (frame) => {
    const value = target(frame)
    if (value === null) return null
    if (value instanceof NodeValue) return holds(value.labels)
    if (value instanceof RelationshipValue) return holds([value.type])
    throw compiler.error(expression.at, 'TypeError', 'InvalidArgumentType', `${typeNameOf(value)} values have no labels`)
  }
}
