import type { Expression, Logic, Unary } from '../../syntax/expression.js'
import type { Evaluate, Frame } from '../../run/frame.js'
import type { Compiler } from '../compiler.js'

type Truth = (frame: Frame) => boolean | null

/** AND, OR and XOR over true, false and unknown; operands are asked from left to right until the answer is known. */
export function compileLogic(compiler: Compiler, expression: Logic): Evaluate {
  const operands = expression.operands.map((operand) => compileTruth(compiler, operand))
  if (expression.operator === 'xor') return (frame) => exclusive(operands, frame)
  const decisive = expression.operator === 'or'
  return (frame) => {
    let result: boolean | null = !decisive
    for (const operand of operands) {
      const truth = operand(frame)
      if (truth === decisive) return decisive
      if (truth === null) result = null
    }
    return result
  }
}

function exclusive(operands: readonly Truth[], frame: Frame): boolean | null {
  let result: boolean | null = false
  for (const operand of operands) {
    const truth = operand(frame)
    result = truth === null || result === null ? null : result !== truth
  }
  return result
}

export function compileNot(compiler: Compiler, expression: Unary): Evaluate {
  const operand = compileTruth(compiler, expression.operand)
  return (frame) => {
    const truth = operand(frame)
    return truth === null ? null : !truth
  }
}

function compileTruth(compiler: Compiler, operand: Expression): Truth {
  const evaluate = compiler.compile(operand)
  return (frame) => {
    const value = evaluate(frame)
    if (value === null || typeof value === 'boolean') return value
    throw compiler.error(operand.at, 'TypeError', 'InvalidArgumentType', 'Expected a Boolean')
  }
}
