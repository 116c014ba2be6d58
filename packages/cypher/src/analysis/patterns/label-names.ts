import type { LabelExpression } from '../../syntax/pattern.js'
import type { Analysis } from '../analysis.js'

/** The labels of a node that is to be made: names joined by `:` or `&` only. */
export function labelNames(analysis: Analysis, labels: LabelExpression | undefined): readonly string[] {
  if (labels === undefined) return []
  if (labels.kind === 'name') return [labels.name]
  if (labels.kind === 'and') return [...new Set(labels.operands.flatMap((operand) => labelNames(analysis, operand)))]
  throw analysis.error(0, 'UnexpectedSyntax', 'A node that is made gets labels by name, without |, ! or %')
}
