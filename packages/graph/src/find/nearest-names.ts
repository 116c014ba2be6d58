import { spellingKey, type NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { numberOf } from '../read-property.js'
import { editDistance } from './edit-distance.js'
import { nameIndex } from './name-index.js'
import { nodeRef } from './node-ref.js'

const SHOWN = 5

/**
 * Known names close to an unknown one, nearest first: those that it begins, or that are a few typing errors away (a third of the letters at most),
 * or that it is a part of; equally near ones by the number of papers.
 */
export function nearestNames(graph: ClaimGraph, name: string, types: readonly NodeRef['type'][]): readonly NodeRef[] {
  const wanted = spellingKey(name)
  const scores = new Map<string, number>()
  const index = nameIndex(graph)
  for (const [map, penalty] of [[index.names, 0] as const, [index.aliases, 0.1] as const]) {
    for (const [key, ids] of map) {
      const score = distance(wanted, key)
      if (score === undefined) continue
      for (const id of ids) scores.set(id, Math.min(scores.get(id) ?? Infinity, score + penalty))
    }
  }
  const papers = (id: string): number => numberOf(graph.getNodeAttributes(id), 'papers') ?? 1
  return [...scores]
    .sort(([a, near], [b, far]) => near - far || papers(b) - papers(a) || compareTexts(a, b))
    .map(([id]) => nodeRef(graph, id))
    .filter((node) => types.length === 0 || types.includes(node.type))
    .slice(0, SHOWN)
}

/** 0..3, smaller is nearer; undefined when the two have nothing in common. */
function distance(wanted: string, key: string): number | undefined {
  if (wanted === '' || key === '') return undefined
  const errors = editDistance(wanted, key, Math.max(1, Math.floor(wanted.length / 3)))
  if (errors <= Math.max(1, Math.floor(wanted.length / 3))) return errors / wanted.length
  if (wanted.length >= 2 && key.startsWith(wanted)) return 1 + (key.length - wanted.length) / 100
  if (wanted.length >= 4 && key.includes(wanted)) return 2 + (key.length - wanted.length) / 100
  return undefined
}
