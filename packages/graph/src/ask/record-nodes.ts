import { spellingKey, type Entity, type ExtractionRecord } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { nameIndex } from '../find/name-index.js'
import { nodeRef } from '../find/node-ref.js'
import { numberOf } from '../read-property.js'

/**
 * The nodes that a record's entities mean, by name, other spellings and mentions, each once. A name with several senses means the one that most papers use:
 * unlike a reader, a record cannot be asked.
 */
export function recordNodes(graph: ClaimGraph, record: ExtractionRecord): ReadonlyMap<string, Entity> {
  const nodes = new Map<string, Entity>()
  for (const entity of record.entities) {
    const id = lookUp(graph, entity)
    if (id !== undefined && !nodes.has(id)) nodes.set(id, entity)
  }
  return nodes
}

function lookUp(graph: ClaimGraph, entity: Entity): string | undefined {
  const { names, aliases } = nameIndex(graph)
  for (const form of [entity.name, ...entity.mentions]) {
    const key = spellingKey(form)
    for (const ids of [names.get(key), aliases.get(key)]) {
      const fitting = (ids ?? []).filter(
        (id) => nodeRef(graph, id).type === entity.type && graph.getNodeAttribute(id, 'kind') !== 'unnamed',
      )
      const [best] = [...fitting].sort((a, b) => papers(graph, b) - papers(graph, a))
      if (best !== undefined) return best
    }
  }
  return undefined
}

function papers(graph: ClaimGraph, id: string): number {
  return numberOf(graph.getNodeAttributes(id), 'papers') ?? 1
}
