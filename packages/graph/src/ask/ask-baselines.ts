import type { BaselinesAnswer, ComparisonRow } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { nodeRef } from '../find/node-ref.js'
import { claimsOf, proposalsOf } from './claims-of.js'
import { sortedRows, turnRow } from './comparison-row.js'
import { descendants, targetsOf } from './related-models.js'

/** Which models count as the one that is asked for, and whose claims. */
export interface BaselinesOptions {
  /** With its sizes, versions and settings. */
  readonly variants?: boolean
  /** With the members when it is a family, with its own families otherwise. */
  readonly family?: boolean
  /** Also what papers report of others' comparisons. */
  readonly background?: boolean
}

/**
 * Which papers compare against a model: one row a claim, turned so that the model (or one that is included with it) is the object. A paper that
 * proposes the model is not counted.
 */
export function askBaselines(graph: ClaimGraph, name: string, options: BaselinesOptions = {}): BaselinesAnswer {
  const node = findNode(graph, name, 'model')
  const includes = includedModels(graph, node.id, options)
  const wanted = new Set([node.id, ...includes])
  const rows = [...wanted].flatMap((id) => claimsOf(graph, id)).filter((row) => row.own || options.background === true)
  const turned = sortedRows(rows.flatMap((row) => asBaseline(row, wanted, proposalsOf(graph, row.paper.id))))
  return {
    name: node,
    includes: includes.map((id) => nodeRef(graph, id)),
    papers: new Set(turned.map((row) => row.paper.id)).size,
    rows: turned,
  }
}

/** Ids of what is asked for besides the model; sorted. */
function includedModels(graph: ClaimGraph, id: string, options: BaselinesOptions): readonly string[] {
  const variants = options.variants ? descendants(graph, id, 'VARIANT_OF') : []
  const isFamily = graph.getNodeAttribute(id, 'kind') === 'family'
  const relatives = isFamily ? descendants(graph, id, 'IS_A') : targetsOf(graph, id, 'IS_A')
  const family = options.family ? relatives : []
  return [...new Set([...variants, ...family])].filter((other) => other !== id).sort()
}

/** The row with a wanted model that its paper does not propose as the object; none where there is no such model. */
function asBaseline(row: ComparisonRow, wanted: ReadonlySet<string>, proposals: ReadonlySet<string>): readonly ComparisonRow[] {
  const counts = (id: string | undefined): boolean => id !== undefined && wanted.has(id) && !proposals.has(id)
  if (counts(row.object?.id)) return [row]
  return row.object !== null && counts(row.subject.id) ? [turnRow(row)] : []
}
