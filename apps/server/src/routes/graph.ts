import { askGraph } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { flag, whole } from '../http/parameters.js'
import { leanGraph } from '../lean-graph.js'
import { graphAnswer } from '../shapes/graph.js'

/** The graph, or its most telling part. */
export const graph = question({
  path: '/api/graph',
  id: 'graph',
  summary: 'The most telling nodes and the relationships between them; lean: without texts and lists, as a drawing needs them',
  query: z.object({ limit: whole({ least: 1, most: 20_000, otherwise: 300 }), lean: flag() }),
  reply: ['Graph', graphAnswer],
  ask: async ({ query }, desk) => {
    const answer = askGraph((await desk.session()).graph, { limit: query.limit })
    return query.lean ? leanGraph(answer) : answer
  },
})
