import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError, type QueryAnswer } from '@claimgraph/model'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import type { QueryRequest } from '../desk.js'
import { QueryThread } from './query-thread.js'
import { TooManyQueries } from './too-many-queries.js'

/** Runs queries, a few at once. */
export interface QueryRunner {
  readonly run: (graph: ClaimGraph, request: QueryRequest, signal: AbortSignal) => Promise<QueryAnswer>
  readonly close: () => Promise<void>
}

const THREADS = 2
const MOST_WAITING = 16

/** Make a runner: threads start when they are needed; who comes when too many wait is refused. `neo4j` is where queries for that engine go. */
export function createQueryRunner(neo4j?: Neo4jSettings): QueryRunner {
  const idle: QueryThread[] = []
  const busy = new Set<QueryThread>()
  const waiting: (() => void)[] = []
  const nextIdle = (): QueryThread | undefined => {
    let thread = idle.pop()
    while (thread?.isOver === true) thread = idle.pop()
    return thread
  }
  const take = async (): Promise<QueryThread> => {
    if (busy.size >= THREADS) {
      if (waiting.length >= MOST_WAITING) throw new TooManyQueries()
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    const thread = nextIdle() ?? new QueryThread(neo4j)
    busy.add(thread)
    return thread
  }
  const giveBack = (thread: QueryThread) => {
    busy.delete(thread)
    if (!thread.isOver) idle.push(thread)
    waiting.shift()?.()
  }
  return {
    run: async (graph, request, signal) => {
      const thread = await take()
      try {
        if (signal.aborted) throw new ClaimgraphError('limit', 'The query was cancelled')
        return await thread.run(graph, request, signal)
      } finally {
        giveBack(thread)
      }
    },
    close: async () => {
      await Promise.all([...idle, ...busy].map((thread) => thread.end()))
    },
  }
}
