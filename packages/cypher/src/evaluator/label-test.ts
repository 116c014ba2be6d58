import type { LabelExpression } from '../syntax/pattern.js'

/** A label expression made ready to run over a list of labels. */
export function labelTest(expression: LabelExpression): (labels: readonly string[]) => boolean {
  switch (expression.kind) {
    case 'name': {
      const { name } = expression
      return (labels) => labels.includes(name)
    }
    case 'any':
      return (labels) => labels.length > 0
    case 'not': {
      const operand = labelTest(expression.operand)
      return (labels) => !operand(labels)
    }
    case 'and': {
      const operands = expression.operands.map(labelTest)
      return (labels) => operands.every((operand) => operand(labels))
    }
    case 'or': {
      const operands = expression.operands.map(labelTest)
      return (labels) => operands.some((operand) => operand(labels))
    }
  }
}
