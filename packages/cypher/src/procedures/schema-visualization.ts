import { Store } from '../store/store.js'
import type { StoreNode } from '../store/store-node.js'
import type { CypherValue } from '../values/value.js'

/**
 * The shape of a graph as a small graph: a node for each label (its `name`, and how many nodes have it), a relationship for each type
 * between two labels. Nodes without a label do not count.
 *
 * @param charge Called for each node and relationship looked at.
 */
export function schemaOf(store: Store, charge: (units: number) => void): readonly CypherValue[] {
  const schema = new Store()
  const nodes = new Map<string, StoreNode>()
  for (const label of store.labels()) {
    const count = store.nodesWithLabel(label).filter((node) => !node.deleted && node.hasLabel(label)).length
    nodes.set(label, schema.addNode(`label:${label}`, [label], { name: label, count }))
  }
  const counts = new Map<string, number>()
  for (const { deleted, type, start, end } of store.relationships) {
    charge(1)
    if (deleted) continue
    for (const from of start.labels) {
      for (const to of end.labels) {
        const key = JSON.stringify([from, type, to])
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  for (const [key, count] of counts) {
    const [from = '', type = '', to = ''] = JSON.parse(key) as string[]
    const start = nodes.get(from)
    const end = nodes.get(to)
    if (start !== undefined && end !== undefined) schema.addRelationship(`type:${key}`, type, start, end, { name: type, count })
  }
  return [[...schema.nodes], [...schema.relationships]]
}
