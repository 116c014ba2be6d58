import type { Expression } from '../syntax/expression.js'
import type { Evaluate } from '../run/frame.js'
import type { Compiler } from './compiler.js'
import { isConstant } from './is-constant.js'
import { compileArithmetic, compileSign } from './operators/arithmetic.js'
import { compileCase } from './operators/case.js'
import { compileComparison } from './operators/comparison.js'
import { compileCall } from './operators/call.js'
import { compileElement, compileSlice } from './operators/element.js'
import { compileLabelCheck } from './operators/label-check.js'
import { compileList, compileMap } from './operators/literals.js'
import { compileListComprehension } from './operators/list-comprehension.js'
import { compileLogic, compileNot } from './operators/logic.js'
import { compileMapProjection } from './operators/map-projection.js'
import { compileMembership } from './operators/membership.js'
import { compilePatternComprehension, compilePatternPredicate, compileSubquery } from './operators/subqueries.js'
import { compileProperty } from './operators/property.js'
import { compileQuantifier } from './operators/quantifier.js'
import { compileReduce } from './operators/reduce.js'
import { compileTypeCheck } from './operators/type-check.js'
import { compileTextPredicate } from './operators/text-predicates.js'

/** Make an expression ready to run. What does not depend on the row is computed once, when it is first asked for. */
export function compileExpression(compiler: Compiler, expression: Expression): Evaluate {
  const slot = compiler.bindings.slots.get(expression)
  if (slot !== undefined) return (frame) => frame[slot] ?? null
  const evaluate = compileKind(compiler, expression)
  return expression.kind !== 'literal' && expression.kind !== 'parameter' && isConstant(expression) ? once(evaluate) : evaluate
}

function once(evaluate: Evaluate): Evaluate {
  let value: ReturnType<Evaluate> | undefined
  return (frame) => (value ??= evaluate(frame))
}

function compileKind(compiler: Compiler, expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression
      return () => value
    }
    case 'parameter':
      return compileParameter(compiler, expression.name, expression.at)
    case 'variable':
      throw new RangeError(`Variable ${expression.name} has no slot`)
    case 'property':
      return compileProperty(compiler, expression)
    case 'element':
      return compileElement(compiler, expression)
    case 'slice':
      return compileSlice(compiler, expression)
    case 'unary':
      return expression.operator === 'not' ? compileNot(compiler, expression) : compileSign(compiler, expression)
    case 'arithmetic':
      return compileArithmetic(compiler, expression)
    case 'comparison':
      return compileComparison(compiler, expression)
    case 'logic':
      return compileLogic(compiler, expression)
    case 'textPredicate':
      return compileTextPredicate(compiler, expression)
    case 'membership':
      return compileMembership(compiler, expression)
    case 'nullCheck': {
      const operand = compiler.compile(expression.operand)
      const { negated } = expression
      return (frame) => (operand(frame) === null) !== negated
    }
    case 'typeCheck':
      return compileTypeCheck(compiler, expression)
    case 'labelCheck':
      return compileLabelCheck(compiler, expression)
    case 'case':
      return compileCase(compiler, expression)
    case 'list':
      return compileList(compiler, expression)
    case 'map':
      return compileMap(compiler, expression)
    case 'listComprehension':
      return compileListComprehension(compiler, expression)
    case 'quantifier':
      return compileQuantifier(compiler, expression)
    case 'reduce':
      return compileReduce(compiler, expression)
    case 'mapProjection':
      return compileMapProjection(compiler, expression)
    case 'patternComprehension':
      return compilePatternComprehension(compiler, expression)
    case 'patternPredicate':
      return compilePatternPredicate(compiler, expression)
    case 'subquery':
      return compileSubquery(compiler, expression)
    case 'call':
      return compileCall(compiler, expression)
  }
}

function compileParameter(compiler: Compiler, name: string, at: number): Evaluate {
  const value = compiler.run.parameters.get(name)
  if (value === undefined) throw compiler.error(at, 'ParameterMissing', 'MissingParameter', `Parameter $${name} was not given`)
  return () => value
}
