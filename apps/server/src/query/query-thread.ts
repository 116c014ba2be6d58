import { Worker } from 'node:worker_threads'
import type { ClaimGraph } from '@claimgraph/graph'
import type { QueryAnswer } from '@claimgraph/model'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import type { QueryRequest } from '../desk.js'
import { QueryError } from './query-error.js'
import type { QueryOutcome, QueryTask } from './query-worker.js'

/** What the engine may take beyond its own limit before its thread is ended. */
const GRACE = 2_000

/** A thread that would need more is ended by Node; the engine itself stops before, where it can. */
const MEGABYTES = 2048

/** A thread that runs one query at a time, on one graph or on Neo4j. */
export class QueryThread {
  readonly #worker: Worker
  #graph: ClaimGraph | undefined

  constructor(neo4j?: Neo4jSettings) {
    // Workers run what was built: from a .ts file none can be made. This path is right from src and from dist.
    const file = new URL('../../dist/query/query-worker.js', import.meta.url)
    this.#worker = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      workerData: { neo4j },
    })
    const over = () => {
      this.isOver = true
    }
    this.#worker.on('error', over).on('exit', over).unref()
  }

  /**
   * Run a query; give the graph only when it is another than last time. Rejects with a QueryError; then `isOver` says whether the thread had to
   * be ended, as it has when the query was cancelled or would not stop.
   */
  async run(graph: ClaimGraph, request: QueryRequest, signal: AbortSignal): Promise<QueryAnswer> {
    if (request.engine === 'embedded' && this.#graph !== graph) {
      this.#tell({ kind: 'graph', graph: graph.export() })
      this.#graph = graph
    }
    this.#tell({ kind: 'query', request })
    const outcome = await this.#outcome(request, signal)
    if (outcome.kind === 'answer') return outcome.answer
    throw new QueryError(outcome.failure)
  }

  /** Whether the thread is of no more use. */
  isOver = false

  /** End the thread, whatever it does. */
  async end(): Promise<void> {
    this.isOver = true
    await this.#worker.terminate()
  }

  #tell(task: QueryTask): void {
    this.#worker.postMessage(task)
  }

  #outcome(request: QueryRequest, signal: AbortSignal): Promise<QueryOutcome> {
    return new Promise((resolve) => {
      const settle = (outcome: QueryOutcome) => {
        clearTimeout(timer)
        this.#worker.off('message', settle).off('error', broken).off('exit', ended)
        signal.removeEventListener('abort', cancel)
        resolve(outcome)
      }
      const give = (kind: 'limit' | 'failed', message: string) => {
        void this.end()
        settle({ kind: 'failure', failure: { kind, message, nearest: [] } })
      }
      const cancel = () => give('limit', 'The query was cancelled')
      const tooLong = () => give('limit', `The query was ended: it needs more than ${request.milliseconds} milliseconds`)
      const timer = setTimeout(tooLong, request.milliseconds + GRACE)
      const broken = (error: unknown) => give('limit', `The query was ended: ${reasonOf(error)}`)
      const ended = () => give('failed', 'The query’s thread ended')
      this.#worker.on('message', settle).on('error', broken).on('exit', ended)
      signal.addEventListener('abort', cancel, { once: true })
    })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? `it needs more than ${MEGABYTES} MB of memory` : error.message
}
