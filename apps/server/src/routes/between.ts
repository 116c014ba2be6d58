import { askBetween } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { graphAnswer } from '../shapes/graph.js'

/** All that stands between two nodes. */
export const between = question({
  path: '/api/between',
  id: 'between',
  summary:
    'Every relationship between two nodes, results of one relative to the other, and where a paper proposes one and builds on the other',
  query: z.object({ from: name, to: name }),
  reply: ['Graph', graphAnswer],
  problems: [404, 409],
  ask: async ({ query }, desk) => askBetween((await desk.session()).graph, query.from, query.to),
})
