import type { NodeLabel, NodeRef, PaperRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { numberOf, textOf } from '../read-property.js'

const TYPES = {
  Paper: 'paper',
  Model: 'model',
  Benchmark: 'benchmark',
  Metric: 'metric',
  Task: 'task',
} as const satisfies Record<NodeLabel, NodeRef['type']>

/** A node as answers name it; a paper is called by its title. The id must be in the graph. */
export function nodeRef(graph: ClaimGraph, id: string): NodeRef {
  const attributes = graph.getNodeAttributes(id)
  const name = textOf(attributes, attributes.label === 'Paper' ? 'title' : 'name')
  return { id, type: TYPES[attributes.label], name }
}

/** A paper as answers name it: year and address only where they are known. */
export function paperRef(graph: ClaimGraph, id: string): PaperRef {
  const attributes = graph.hasNode(id) ? graph.getNodeAttributes(id) : {}
  const year = numberOf(attributes, 'year')
  const url = textOf(attributes, 'url')
  return { id, title: textOf(attributes, 'title'), ...(year === undefined ? {} : { year }), ...(url === '' ? {} : { url }) }
}
