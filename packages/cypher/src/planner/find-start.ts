import type { BoundNode, BoundPredicate } from '../analysis/bound-pattern.js'
import type { Compiler } from '../evaluator/compiler.js'
import type { Store } from '../store/store.js'
import type { StoreNode } from '../store/store-node.js'
import type { Expression } from '../syntax/expression.js'
import type { LabelExpression } from '../syntax/pattern.js'
import { labelText } from './describe.js'
import { seekOf } from './seek.js'
import type { Start } from './start.js'
import { nodesExpected } from './statistics.js'

/** The best way to come by a node: by its key, by the value of a property, by its label, or by looking at all. */
export function findStart(compiler: Compiler, node: BoundNode, predicates: readonly BoundPredicate[]): Start {
  const { store } = compiler.run
  const labels = predicates.flatMap(({ expression }) => labelsAsked(compiler, expression, node.slot))
  const label = rarest(store, labels)
  const starts = [
    ...predicates.flatMap(({ expression }) => seekOf(compiler, expression, node, label)),
    label === undefined ? scanAll(store, node) : scanLabel(store, node, label),
    ...labels.flatMap((asked) => (asked.kind === 'or' ? scanAlternatives(store, node, asked) : [])),
  ]
  return starts.reduce((best, start) => (start.rows < best.rows ? start : best))
}

function labelsAsked(compiler: Compiler, expression: Expression, slot: number): readonly LabelExpression[] {
  return expression.kind === 'labelCheck' && compiler.bindings.slots.get(expression.target) === slot ? [expression.labels] : []
}

function rarest(store: Store, labels: readonly LabelExpression[]): string | undefined {
  const names = labels
    .flatMap((asked) => (asked.kind === 'and' ? asked.operands : [asked]))
    .flatMap((asked) => (asked.kind === 'name' ? [asked.name] : []))
  return names.toSorted((left, right) => store.nodesWithLabel(left).length - store.nodesWithLabel(right).length)[0]
}

function scanAll(store: Store, node: BoundNode): Start {
  return { name: 'AllNodesScan', details: node.name, rows: store.nodeCount, find: () => store.nodes }
}

function scanLabel(store: Store, node: BoundNode, label: string): Start {
  const rows = store.nodesWithLabel(label).length
  return { name: 'NodeByLabelScan', details: `${node.name}:${label}`, rows, find: () => store.nodesWithLabel(label) }
}

function scanAlternatives(
  store: Store,
  node: BoundNode,
  labels: Extract<LabelExpression, { kind: 'or' | 'and' }>,
): readonly Start[] {
  const names = labels.operands.flatMap((operand) => (operand.kind === 'name' ? [operand.name] : []))
  if (names.length !== labels.operands.length) return []
  const find = (): readonly StoreNode[] => [...new Set(names.flatMap((name) => store.nodesWithLabel(name)))]
  return [{ name: 'NodeByLabelScan', details: `${node.name}:${labelText(labels)}`, rows: nodesExpected(store, labels), find }]
}
