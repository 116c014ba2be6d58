import { askSubgraph } from '@claimgraph/graph'
import { z } from 'zod'
import { posted } from '../http/define-route.js'
import { leanGraph } from '../lean-graph.js'
import { graphAnswer } from '../shapes/graph.js'

const MOST_IDS = 1000
const MOST_EDGES = 20_000

/** Nodes that a drawing lacks. */
export const subgraph = posted({
  path: '/api/subgraph',
  id: 'subgraph',
  summary:
    'These nodes with all their relationships, without texts and lists, as a drawing needs them; ids that nothing has are left out',
  access: 'read',
  body: [
    'NodeIds',
    z.object({
      ids: z.array(z.string().max(500)).max(MOST_IDS),
      limit: z.number().int().min(1).max(MOST_EDGES).default(MOST_EDGES),
    }),
  ],
  reply: ['Graph', graphAnswer],
  ask: async ({ body: { ids, limit } }, desk) => leanGraph(askSubgraph((await desk.session()).graph, ids, { limit })),
})
