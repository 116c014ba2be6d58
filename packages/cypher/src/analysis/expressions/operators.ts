import type {
  Arithmetic,
  Comparison,
  Expression,
  LabelCheck,
  Logic,
  Membership,
  TextPredicate,
  Unary,
} from '../../syntax/expression.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import type { Scope } from '../scope.js'
import { isTemporalType, mayBe, type StaticType } from '../static-type.js'

/** `NOT x` needs a truth, a sign a number. */
export function analyseUnary(analysis: Analysis, expression: Unary, scope: Scope, place: ExpressionPlace): StaticType {
  if (expression.operator === 'not') {
    analyseTruth(analysis, expression.operand, scope, place)
    return 'BOOLEAN'
  }
  const type = analysis.expression(expression.operand, scope, place)
  if (!mayBe(type, 'NUMBER') && type !== 'DURATION') throw analysis.typeError(expression.at, 'a number', type)
  return type
}

/** `a AND b`, `a OR b`, `a XOR b` */
export function analyseLogic(analysis: Analysis, expression: Logic, scope: Scope, place: ExpressionPlace): StaticType {
  for (const operand of expression.operands) analyseTruth(analysis, operand, scope, place)
  return 'BOOLEAN'
}

function analyseTruth(analysis: Analysis, operand: Expression, scope: Scope, place: ExpressionPlace): void {
  const type = analysis.expression(operand, scope, { ...place, predicate: true })
  if (!mayBe(type, 'BOOLEAN')) throw analysis.typeError(operand.at, 'a Boolean', type)
}

/** `+` also joins texts and lists and adds to temporal values; the others compute. */
export function analyseArithmetic(analysis: Analysis, expression: Arithmetic, scope: Scope, place: ExpressionPlace): StaticType {
  const left = analysis.expression(expression.left, scope, place)
  const right = analysis.expression(expression.right, scope, place)
  if (expression.operator === '||') return left === right ? left : 'ANY'
  if (expression.operator === '+') return typeOfSum(left, right)
  if (isTemporalType(left) || isTemporalType(right) || left === 'ANY' || right === 'ANY') return 'ANY'
  for (const [type, operand] of [[left, expression.left] as const, [right, expression.right] as const]) {
    if (!mayBe(type, 'NUMBER')) throw analysis.typeError(operand.at, 'a number', type)
  }
  return typeOfNumbers(expression.operator, left, right)
}

function typeOfSum(left: StaticType, right: StaticType): StaticType {
  if (mayBe(left, 'LIST') && left !== 'ANY' && left !== 'NULL') return 'LIST'
  if (mayBe(right, 'LIST') && right !== 'ANY' && right !== 'NULL') return 'LIST'
  if (left === 'STRING' && right === 'STRING') return 'STRING'
  return typeOfNumbers('+', left, right)
}

function typeOfNumbers(operator: Arithmetic['operator'], left: StaticType, right: StaticType): StaticType {
  if (operator === '^') return 'FLOAT'
  if (left === 'INTEGER' && right === 'INTEGER') return 'INTEGER'
  const bothKnown = isNumberType(left) && isNumberType(right)
  return bothKnown ? (left === 'FLOAT' || right === 'FLOAT' ? 'FLOAT' : 'NUMBER') : 'ANY'
}

function isNumberType(type: StaticType): boolean {
  return type === 'INTEGER' || type === 'FLOAT' || type === 'NUMBER'
}

/** Any values can be compared; the result may be null. */
export function analyseComparison(analysis: Analysis, expression: Comparison, scope: Scope, place: ExpressionPlace): StaticType {
  analysis.expression(expression.first, scope, place)
  for (const { operand } of expression.rest) analysis.expression(operand, scope, place)
  return 'BOOLEAN'
}

/** `STARTS WITH` and its like give null for what is no text. */
export function analyseText(analysis: Analysis, expression: TextPredicate, scope: Scope, place: ExpressionPlace): StaticType {
  analysis.expression(expression.left, scope, place)
  analysis.expression(expression.right, scope, place)
  return 'BOOLEAN'
}

/** `x IN list` */
export function analyseMembership(analysis: Analysis, expression: Membership, scope: Scope, place: ExpressionPlace): StaticType {
  analysis.expression(expression.item, scope, place)
  const list = analysis.expression(expression.list, scope, place)
  if (!mayBe(list, 'LIST')) throw analysis.typeError(expression.list.at, 'a List', list)
  return 'BOOLEAN'
}

/** `n:Label` needs a node or a relationship. */
export function analyseLabelCheck(analysis: Analysis, expression: LabelCheck, scope: Scope, place: ExpressionPlace): StaticType {
  const type = analysis.expression(expression.target, scope, place)
  analysis.mentionLabels(type === 'NODE' ? 'label' : type === 'RELATIONSHIP' ? 'type' : 'labelOrType', expression.labels)
  if (!mayBe(type, 'NODE') && !mayBe(type, 'RELATIONSHIP'))
    throw analysis.typeError(expression.at, 'a node or a relationship', type)
  return 'BOOLEAN'
}
