import { spellingKey } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { textOf, textsOf } from '../read-property.js'

/** All names of a graph's nodes; values are ids, sorted. */
export interface NameIndex {
  /** Ids that now mean another node. */
  readonly redirects: ReadonlyMap<string, string>
  /** By name or title, to the letter. */
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** By the spelling key of the name or title. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** By the spelling key of an alias; of a paper, its arXiv id, DOI and address. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

const kept = new WeakMap<ClaimGraph, { readonly order: number; readonly index: NameIndex }>()

/** The index of a graph, made once: names do not change after `buildGraph`. */
export function nameIndex(graph: ClaimGraph): NameIndex {
  const earlier = kept.get(graph)
  if (earlier?.order === graph.order) return earlier.index
  const index = makeIndex(graph)
  kept.set(graph, { order: graph.order, index })
  return index
}

function makeIndex(graph: ClaimGraph): NameIndex {
  const redirects = new Map<string, string>()
  const exact = new Map<string, string[]>()
  const names = new Map<string, string[]>()
  const aliases = new Map<string, string[]>()
  graph.forEachNode((id, attributes) => {
    const isPaper = attributes.label === 'Paper'
    const name = textOf(attributes, isPaper ? 'title' : 'name')
    add(exact, name, id)
    add(names, spellingKey(name), id)
    const others = isPaper ? ['arxivId', 'doi', 'url'].map((key) => textOf(attributes, key)) : textsOf(attributes, 'aliases')
    for (const other of others) add(aliases, spellingKey(other), id)
    for (const gone of textsOf(attributes, 'redirects')) redirects.set(gone, id)
  })
  return { redirects, exact, names, aliases }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}
