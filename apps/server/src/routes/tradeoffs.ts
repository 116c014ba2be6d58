import { askTradeoffs } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { tradeoffsAnswer } from '../shapes/answers.js'

/** What a model is better and worse at. */
export const tradeoffs = question({
  path: '/api/tradeoffs/:name',
  id: 'tradeoffs',
  summary: 'Pairs of claims about a model that end differently on different metrics',
  params: z.object({ name }),
  reply: ['Tradeoffs', tradeoffsAnswer],
  problems: [404, 409],
  ask: async ({ params }, desk) => askTradeoffs((await desk.session()).graph, params.name),
})
