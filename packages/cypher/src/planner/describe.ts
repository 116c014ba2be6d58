import type { BoundNode, BoundPredicate, BoundRelationship } from '../analysis/bound-pattern.js'
import type { LabelExpression, Repetition } from '../syntax/pattern.js'
import { expressionText } from '../syntax/expression-text.js'

/** Predicates as they would be written. */
export function describePredicates(predicates: readonly BoundPredicate[]): string {
  return predicates.map(({ expression }) => expressionText(expression)).join(' AND ')
}

/** `(a)-[r:TYPE*1..2]->(b)` */
export function describeStep(relationship: BoundRelationship, nodes: readonly BoundNode[]): string {
  const nameOf = (slot: number): string => nodes.find((node) => node.slot === slot)?.name ?? ''
  const { name, types, repetition, direction, from, to } = relationship
  const inside = `${name}${types === undefined ? '' : `:${labelText(types)}`}${repetitionText(repetition)}`
  const brackets = inside === '' ? '' : `[${inside}]`
  return `(${nameOf(from)})${direction === 'in' ? '<-' : '-'}${brackets}${direction === 'out' ? '->' : '-'}(${nameOf(to)})`
}

function repetitionText(repetition: Repetition | undefined): string {
  if (repetition === undefined) return ''
  return `*${repetition.min}..${repetition.max === Infinity ? '' : String(repetition.max)}`
}

/** A label expression as it would be written. */
export function labelText(labels: LabelExpression): string {
  switch (labels.kind) {
    case 'name':
      return labels.name
    case 'any':
      return '%'
    case 'not':
      return `!${labelText(labels.operand)}`
    case 'and':
      return labels.operands.map((operand) => (operand.kind === 'or' ? `(${labelText(operand)})` : labelText(operand))).join('&')
    case 'or':
      return labels.operands.map(labelText).join('|')
  }
}
