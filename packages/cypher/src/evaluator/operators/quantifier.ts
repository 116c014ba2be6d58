import type { Quantifier } from '../../syntax/expression.js'
import type { Evaluate, Frame } from '../../run/frame.js'
import type { CypherList } from '../../values/value.js'
import type { Compiler } from '../compiler.js'
import { compileListOf, slotOf } from './list-of.js'

/** How many elements hold, fail and are unknown decides; each answer may be unknown. */
interface Tally {
  readonly holding: number
  readonly failing: number
  readonly unknown: number
}

const DECIDE: Readonly<Record<Quantifier['quantifier'], (tally: Tally) => boolean | null>> = {
  all: ({ failing, unknown }) => (failing > 0 ? false : unknown > 0 ? null : true),
  any: ({ holding, unknown }) => (holding > 0 ? true : unknown > 0 ? null : false),
  none: ({ holding, unknown }) => (holding > 0 ? false : unknown > 0 ? null : true),
  single: ({ holding, unknown }) => (holding > 1 ? false : unknown > 0 ? null : holding === 1),
}

/** `all`, `any`, `none`, `single` over the elements of a list. */
export function compileQuantifier(compiler: Compiler, expression: Quantifier): Evaluate {
  const list = compileListOf(compiler, expression.list)
  const slot = slotOf(compiler, expression.variable)
  const where = compiler.compile(expression.where)
  const decide = DECIDE[expression.quantifier]
  const { budget } = compiler.run
  const tally = (frame: Frame, elements: CypherList): Tally => {
    let holding = 0
    let failing = 0
    let unknown = 0
    for (const element of elements) {
      budget.charge(1)
      frame[slot] = element
      const truth = where(frame)
      if (truth === true) holding++
      else if (truth === false) failing++
      else if (truth === null) unknown++
      else throw compiler.error(expression.where.at, 'TypeError', 'InvalidArgumentType', 'Expected a Boolean')
    }
    return { holding, failing, unknown }
  }
  return (frame) => {
    const elements = list(frame)
    return elements === null ? null : decide(tally(frame, elements))
  }
}
