import type { ManagedTransaction } from 'neo4j-driver'
import type { Job } from './job.js'
import { takeTurn } from './statements.js'
import { wellFormed } from './well-formed.js'

/**
 * Work that writes, as `Neo4j.write`, but one at a time among syncs of one library: two that hang relationships on the same nodes, each in batches
 * of its own, would else wait for each other until Neo4j ends one. The turn is the lock on one node that all of them have, or on its place in the
 * index while it is not there, and ends with the transaction.
 */
export function writeInTurn<T>(job: Job, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
  const { graph, neo4j, marks } = job
  const id = graph.findNode(() => true)
  return neo4j.write(async (transaction) => {
    if (id !== undefined)
      await transaction.run(takeTurn({ kind: 'nodes', name: graph.getNodeAttribute(id, 'label') }), {
        ...marks,
        id: wellFormed(id),
      })
    return work(transaction)
  })
}
