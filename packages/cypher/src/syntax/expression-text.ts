import { Float } from '../values/float.js'
import type { CypherValue } from '../values/value.js'
import { childrenOf } from './children.js'
import type { Expression, TextPredicate } from './expression.js'

const TEXT_OPERATORS: Readonly<Record<TextPredicate['operator'], string>> = {
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
  contains: 'CONTAINS',
  matches: '=~',
}

/** An expression as it would be written, for plans: short forms stand for what is long. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return literalText(expression.value)
    case 'parameter':
      return `$${expression.name}`
    case 'variable':
      return expression.name === '' ? '_' : expression.name
    case 'property':
      return `${expressionText(expression.target)}.${expression.key}`
    case 'comparison':
      return (
        expressionText(expression.first) +
        expression.rest.map(({ operator, operand }) => ` ${operator} ${expressionText(operand)}`).join('')
      )
    case 'logic':
      return `(${expression.operands.map(expressionText).join(` ${expression.operator.toUpperCase()} `)})`
    case 'unary':
      return `${expression.operator === 'not' ? 'NOT ' : expression.operator}${expressionText(expression.operand)}`
    case 'arithmetic':
      return `${expressionText(expression.left)} ${expression.operator} ${expressionText(expression.right)}`
    case 'membership':
      return `${expressionText(expression.item)} IN ${expressionText(expression.list)}`
    case 'textPredicate':
      return `${expressionText(expression.left)} ${TEXT_OPERATORS[expression.operator]} ${expressionText(expression.right)}`
    case 'nullCheck':
      return `${expressionText(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL`
    case 'typeCheck':
      return `${expressionText(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}:: ${expression.type.map(({ name }) => name).join(' | ')}`
    case 'call':
      return `${expression.name}(${expression.star ? '*' : expression.args.map(expressionText).join(', ')})`
    case 'labelCheck':
      return `${expressionText(expression.target)}:…`
    case 'subquery':
      return `${expression.asks.toUpperCase()} { … }`
    default:
      return `${expression.kind}(${childrenOf(expression).map(expressionText).join(', ')})`
  }
}

function literalText(value: CypherValue): string {
  if (typeof value === 'string') return `'${value}'`
  if (value instanceof Float) return String(value.value)
  return value === null ? 'null' : typeof value === 'object' ? '…' : String(value)
}
