import type { Expression } from './expression.js'

/**
 * The expressions directly inside of one, from left to right. Not those inside of patterns and subqueries, which have a scope of their
 * own.
 */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'variable':
    case 'patternPredicate':
    case 'subquery':
    case 'patternComprehension':
      return []
    case 'property':
    case 'labelCheck':
      return [expression.target]
    case 'element':
      return [expression.target, expression.index]
    case 'slice':
      return present(expression.target, expression.from, expression.to)
    case 'unary':
    case 'nullCheck':
    case 'typeCheck':
      return [expression.operand]
    case 'arithmetic':
    case 'textPredicate':
      return [expression.left, expression.right]
    case 'comparison':
      return [expression.first, ...expression.rest.map(({ operand }) => operand)]
    case 'logic':
      return expression.operands
    case 'membership':
      return [expression.item, expression.list]
    case 'case':
      return present(
        expression.subject,
        ...expression.alternatives.flatMap(({ when, then }) => [when, then]),
        expression.otherwise,
      )
    case 'list':
      return expression.items
    case 'map':
      return expression.entries.map(({ value }) => value)
    case 'listComprehension':
      return present(expression.list, expression.where, expression.projection)
    case 'quantifier':
      return [expression.list, expression.where]
    case 'reduce':
      return [expression.initial, expression.list, expression.body]
    case 'mapProjection':
      return [expression.target, ...expression.items.flatMap((item) => (item.kind === 'entry' ? [item.value] : []))]
    case 'call':
      return expression.args
  }
}

function present(...expressions: readonly (Expression | undefined)[]): readonly Expression[] {
  return expressions.filter((expression) => expression !== undefined)
}
