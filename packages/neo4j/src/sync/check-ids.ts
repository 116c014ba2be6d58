import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'

/** Bytes that an index of Neo4j takes of a text are 8,167 at most. */
const MOST_BYTES = 8_000

/** Throws `input`, naming it, for an id that Neo4j cannot index: it could not be found again. */
export function checkIds(graph: ClaimGraph): void {
  const check = (id: string): void => {
    if (id.length * 3 <= MOST_BYTES || Buffer.byteLength(id) <= MOST_BYTES) return
    throw new ClaimgraphError(
      'input',
      `The id "${id.slice(0, 80)}…" has ${Buffer.byteLength(id)} bytes; expected at most ${MOST_BYTES}, which Neo4j can index; nothing was written`,
    )
  }
  graph.forEachNode(check)
  graph.forEachEdge(check)
}
