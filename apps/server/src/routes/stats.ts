import { askStats } from '@claimgraph/graph'
import { question } from '../http/define-route.js'
import { statsAnswer } from '../shapes/graph.js'

/** How much there is of what. */
export const stats = question({
  path: '/api/stats',
  id: 'stats',
  summary: 'How many papers, nodes by label and relationships by type there are',
  reply: ['Stats', statsAnswer],
  ask: async (_, desk) => askStats((await desk.session()).graph),
})
