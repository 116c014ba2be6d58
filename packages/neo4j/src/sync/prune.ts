import { chunks } from './chunks.js'
import type { Indexes } from './ensure-constraints.js'
import type { Job } from './job.js'
import { ELEMENTS, elementText, isInGraph, type Element } from './part.js'
import { deleteOurs, findOurs, listOurs } from './statements.js'
import { writeInTurn } from './write-in-turn.js'

/** What pruning took away, and what of ours it had to leave. */
export interface Pruned {
  readonly nodes: number
  readonly relationships: number
  /** In words: nodes that relationships of somebody else hang on. */
  readonly kept: readonly string[]
}

/** Ids that are read in one question. */
const PAGE = 10_000

/** Remove what is ours and not in the graph: relationships first, then nodes, except nodes that others have tied something to. */
export async function prune(job: Job, indexes: Indexes): Promise<Pruned> {
  const removed = { nodes: 0, relationships: 0 }
  const kept: string[] = []
  for (const element of ELEMENTS.toReversed()) {
    let after: string | undefined = ''
    while (after !== undefined) {
      const ids = await listPage(job, element, after)
      after = ids.at(-1)
      const stale = ids.filter((id) => !isInGraph(job.graph, element, id))
      const left = job.dryRun ? [] : await remove(job, element, stale, indexes.has(element))
      removed[element.kind] += stale.length - left.length
      kept.push(...left.map((id) => `${elementText(element)} "${id}"`))
      job.advance('prune', ids.length)
    }
  }
  return { ...removed, kept }
}

async function listPage({ neo4j, marks }: Job, element: Element, after: string): Promise<readonly string[]> {
  const parameters = { ...marks, after, limit: BigInt(PAGE) }
  const { records } = await neo4j.read((transaction) => transaction.run(listOurs(element), parameters))
  return records.map((record) => String(record.get('id')))
}

/** Gives those that are still there: deleting may be done twice, so what went is no measure. */
async function remove(job: Job, element: Element, ids: readonly string[], hasIndex: boolean): Promise<readonly string[]> {
  const { marks, batchRows } = job
  const left: string[] = []
  for (const some of chunks(ids, batchRows)) {
    const found = await writeInTurn(job, async (transaction) => {
      await transaction.run(deleteOurs(element, hasIndex), { ...marks, ids: some })
      return transaction.run(findOurs(element, hasIndex), { ...marks, ids: some })
    })
    left.push(...found.records.map((record) => String(record.get('id'))))
  }
  return left
}
