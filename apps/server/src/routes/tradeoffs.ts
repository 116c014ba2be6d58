import { askTradeoffs } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { tradeoffsAnswer } from '../shapes/answers.js'

/** What a model is better and worse at. */
export const tradeoffs = question({
  path: '/api/tradeoffs/:name',
  id: 'tradeoffs',
  summary: 'Pairs of claims about a model that end differently on different metrics',
  params: z.object({ name }),
  query: z.object(page),
  reply: ['Tradeoffs', tradeoffsAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askTradeoffs((await desk.session()).graph, params.name), ['pairs'], query),
})
