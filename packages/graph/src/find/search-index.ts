import { normalisedText, spellingKey, type NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { numberOf, textsOf } from '../read-property.js'
import { nodeRef } from './node-ref.js'

/** A name of a node as a search compares it. */
export interface SearchName {
  readonly raw: string
  readonly key: string
  readonly words: readonly string[]
}

/** A node with all that it may be found by. */
export interface SearchEntry {
  readonly node: NodeRef
  readonly papers: number
  readonly redirects: readonly string[]
  readonly own: SearchName
  readonly aliases: readonly SearchName[]
}

const kept = new WeakMap<ClaimGraph, { readonly order: number; readonly entries: readonly SearchEntry[] }>()

/** What searches compare with, worked out once a graph: names do not change after `buildGraph`. */
export function searchIndex(graph: ClaimGraph): readonly SearchEntry[] {
  const earlier = kept.get(graph)
  if (earlier?.order === graph.order) return earlier.entries
  const entries = graph.mapNodes((id, attributes): SearchEntry => {
    const node = nodeRef(graph, id)
    return {
      node,
      papers: numberOf(attributes, 'papers') ?? 1,
      redirects: textsOf(attributes, 'redirects'),
      own: searchName(node.name),
      aliases: textsOf(attributes, 'aliases').map(searchName),
    }
  })
  kept.set(graph, { order: graph.order, entries })
  return entries
}

/** A text as a search compares it. */
export function searchName(text: string): SearchName {
  const raw = text.trim()
  return { raw, key: spellingKey(raw), words: normalisedText(raw).split(' ').filter(Boolean) }
}
