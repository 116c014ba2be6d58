/** Property `source` of every node and relationship that a sync writes; beside it stand `library`, the library's id, and `digest`, of its content. */
export const SOURCE = 'claimgraph'

/** Names of our marks in Neo4j, which are no properties of the graph. */
export const MARKS = ['source', 'library', 'digest'] as const

/** Condition that `name` in a statement is ours: it takes the parameters `source` and `libraries`. */
export function isOurs(name: string): string {
  return `(${name}.source = $source AND ${name}.library IN $libraries)`
}
