import type { Membership } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { areEqual } from '../../values/equality.js'
import type { CypherList, CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'
import { isConstant } from '../is-constant.js'
import { compileListOf } from './list-of.js'

/** From how many elements on a constant list is searched by a set. */
const WORTH_A_SET = 8

/** From how many on looking at them is more than a step. */
const WORTH_COUNTING = 64

/** `item IN list`: true when an element is equal, else unknown when one may be. */
export function compileMembership(compiler: Compiler, expression: Membership): Evaluate {
  const item = compiler.compile(expression.item)
  const list = compileListOf(compiler, expression.list)
  const search = isConstant(expression.list) ? searchRemembered() : searchEach
  const { budget } = compiler.run
  return (frame) => {
    const elements = list(frame)
    if (elements === null) return null
    if (elements.length > WORTH_COUNTING) budget.charge(elements.length >> 4)
    return search(item(frame), elements)
  }
}

function searchEach(item: CypherValue, elements: CypherList): boolean | null {
  let result: boolean | null = false
  for (const element of elements) {
    const equal = areEqual(item, element)
    if (equal === true) return true
    if (equal === null) result = null
  }
  return result
}

/** The list is the same each time: texts are then looked up in a set. */
function searchRemembered(): typeof searchEach {
  let texts: ReadonlySet<CypherValue> | undefined
  return (item, elements) => {
    if (elements.length < WORTH_A_SET || typeof item !== 'string') return searchEach(item, elements)
    texts ??= new Set(elements)
    return texts.has(item) ? true : texts.has(null) ? null : false
  }
}
