import { askPath } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { pathAnswer } from '../shapes/answers.js'

/** Chains of claims from one model to another. */
export const path = question({
  path: '/api/path',
  id: 'path',
  summary: 'Chains of claims from one model to another; a chain whose claims share no metric carries a warning',
  query: z.object({ from: name, to: name, ...page }),
  reply: ['Path', pathAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ query }, desk) => pageOf(askPath((await desk.session()).graph, query.from, query.to), ['chains'], query),
})
