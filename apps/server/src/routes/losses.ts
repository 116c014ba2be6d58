import { askLosses } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { lossesAnswer } from '../shapes/answers.js'

/** Where a paper loses. */
export const losses = question({
  path: '/api/losses/:paper',
  id: 'losses',
  summary: 'Claims of a paper in which what it proposes loses to its own baseline',
  params: z.object({ paper: name }),
  query: z.object(page),
  reply: ['Losses', lossesAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askLosses((await desk.session()).graph, params.paper), ['rows'], query),
})
