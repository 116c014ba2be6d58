import { parentPort } from 'node:worker_threads'
import { openStore, type Store } from '@claimgraph/cypher'
import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { QueryAnswer } from '@claimgraph/model'
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
  try {
    return { kind: 'answer', answer: await runQuery(store, request) }
  } catch (error) {
    return { kind: 'failure', failure: failureOf(error) }
  }
}
