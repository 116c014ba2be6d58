import type { PropertyValue } from '@claimgraph/model'
import { finiteValue } from './finite-value.js'
import type { EdgeEntry, GraphView, NodeEntry } from './graph-view.js'

/** A property for Neo4j, in the order in which it is written. */
export type Neo4jProperty = readonly [name: string, value: PropertyValue]

/**
 * The properties of a node or relationship as Neo4j keeps them: all but label, type and `id`, then the mark of what is ours (`source`, `library`) as
 * `claimgraph sync` sets it. NaN and infinities are left out.
 */
export function neo4jProperties(view: GraphView, { attributes }: NodeEntry | EdgeEntry): readonly Neo4jProperty[] {
  const found: Neo4jProperty[] = []
  for (const [name, value] of Object.entries(attributes)) {
    const kept = OWN_WORDS.has(name) || !view.keeps(name) ? undefined : finiteValue(value)
    if (kept !== undefined) found.push([name, kept])
  }
  found.push(['source', 'claimgraph'], ['library', view.facts.library])
  return found
}

/** Said by label, type and key. */
const OWN_WORDS: ReadonlySet<string> = new Set(['label', 'type', 'id'])
