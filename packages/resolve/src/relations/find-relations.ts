import type { LibraryEntry, ResolvedRelation } from '@claimgraph/model'
import type { Draft } from '../draft.js'
import { firstMention } from './mention-spans.js'
import { findNamedClasses } from './named-classes.js'
import { indexNodes, nodeFor, toRelations, type NodeIndex, type Statement } from './node-index.js'
import { findStatedClasses } from './stated-classes.js'
import { findVariants } from './variants.js'

/** How things of one type are related: what papers say, what names say, and the class of each nameless proposal. Without texts and spans there is nothing to cite, and so nothing. */
export function findRelations(
  nodes: readonly Draft[],
  ids: readonly string[],
  entries: readonly LibraryEntry[],
): readonly ResolvedRelation[] {
  const index = indexNodes(nodes)
  const statements = [
    ...entries.flatMap((entry) => findStatedClasses(entry, index)),
    ...nodes.flatMap((node, i) =>
      node.proposalOf === undefined ? [...findNamedClasses(i, index), ...findVariants(i, index)] : proposalClasses(i, index),
    ),
  ]
  return toRelations(withoutCircles(statements), ids)
}

/** A nameless proposal is one of the class that other papers mean by its phrase, or of the next wider one. */
function proposalClasses(from: number, index: NodeIndex): readonly Statement[] {
  const node = index.nodes[from]
  const own = node?.occurrences.flatMap((occurrence, i): Statement[] => {
    const isMain = occurrence.name === node.name
    const to = isMain ? nodeFor(index, 'model', node.classKeys?.[i] ?? '', occurrence.paper) : undefined
    const passage = to === undefined ? undefined : firstMention(occurrence.entity, occurrence.entry.paper)
    return to === undefined || !passage ? [] : [{ type: 'IS_A', from, to, evidence: { ...passage, paper: occurrence.paper } }]
  })
  return own && own.length > 0 ? own : findNamedClasses(from, index)
}

/** Where two things are each said to be one of the other, neither is. */
function withoutCircles(statements: readonly Statement[]): readonly Statement[] {
  const pairs = new Set(statements.map(({ type, from, to }) => `${type} ${from} ${to}`))
  return statements.filter(({ type, from, to }) => !pairs.has(`${type} ${to} ${from}`))
}
