import type { Store } from '../store/store.js'
import type { LabelExpression } from '../syntax/pattern.js'

/** How many nodes a label expression lets through, at most; all of them for none. */
export function nodesExpected(store: Store, labels: LabelExpression | undefined): number {
  const all = store.nodeCount
  if (labels === undefined) return all
  switch (labels.kind) {
    case 'name':
      return store.nodesWithLabel(labels.name).length
    case 'and':
      return Math.min(all, ...labels.operands.map((operand) => nodesExpected(store, operand)))
    case 'or':
      return Math.min(
        all,
        labels.operands.reduce((sum, operand) => sum + nodesExpected(store, operand), 0),
      )
    case 'not':
      return Math.max(0, all - nodesExpected(store, labels.operand))
    case 'any':
      return all
  }
}

/** How many relationships a type expression lets through, at most. */
export function relationshipsExpected(store: Store, types: LabelExpression | undefined): number {
  const names = namesIn(types)
  if (names === undefined) return store.relationshipCount
  return names.reduce((sum, name) => sum + store.relationshipsOfType(name).length, 0)
}

/** The names of which one must hold, where the expression is such a choice; undefined for any other. */
export function namesIn(types: LabelExpression | undefined): readonly string[] | undefined {
  if (types === undefined) return undefined
  if (types.kind === 'name') return [types.name]
  if (types.kind !== 'or') return undefined
  const names = types.operands.map(namesIn)
  return names.includes(undefined) ? undefined : [...new Set(names.flatMap((each) => each ?? []))]
}
