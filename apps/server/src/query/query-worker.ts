import { parentPort, workerData } from 'node:worker_threads'
import { openStore, type Store } from '@claimgraph/cypher'
import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError, type QueryAnswer } from '@claimgraph/model'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import type { QueryRequest } from '../desk.js'
import { failureOf, type QueryFailure } from './query-error.js'
import { runQuery } from './run-query.js'

/** What the worker is told: a graph to ask from now on, or a query on it. */
export type QueryTask =
  | { readonly kind: 'graph'; readonly graph: ReturnType<ClaimGraph['export']> }
  | { readonly kind: 'query'; readonly request: QueryRequest }

/** What it tells back of a query. */
export type QueryOutcome =
  { readonly kind: 'answer'; readonly answer: QueryAnswer } | { readonly kind: 'failure'; readonly failure: QueryFailure }

/** What the thread was started with. */
const { neo4j } = workerData as { readonly neo4j?: Neo4jSettings | undefined }

let store: Store = openStore()

/** The one place where queries run: apart from the server's own thread, so that a query that goes wrong can be ended with its thread. */
parentPort?.on('message', (task: QueryTask) => {
  if (task.kind === 'graph') {
    const graph = createClaimGraph({ library: '', extractor: '' })
    graph.import(task.graph)
    store = openStore(graph, { labels: 'label', type: 'type' })
    return
  }
  void outcomeOf(task.request).then((outcome) => parentPort?.postMessage(outcome))
})

async function outcomeOf(request: QueryRequest): Promise<QueryOutcome> {
  if (request.engine === 'neo4j') return neo4jOutcomeOf(request)
  try {
    return { kind: 'answer', answer: await runQuery(store, request) }
  } catch (error) {
    return { kind: 'failure', failure: failureOf(error) }
  }
}

/** The driver is loaded by those who use it only. */
async function neo4jOutcomeOf(request: QueryRequest): Promise<QueryOutcome> {
  const { neo4jFailureOf, runNeo4jQuery } = await import('./run-neo4j-query.js')
  try {
    if (!neo4j) throw new ClaimgraphError('usage', "This server was started without Neo4j: expected engine 'embedded'")
    return { kind: 'answer', answer: await runNeo4jQuery(neo4j, request) }
  } catch (error) {
    return { kind: 'failure', failure: neo4jFailureOf(error) }
  }
}
