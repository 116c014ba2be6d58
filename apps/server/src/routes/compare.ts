import { askCompare } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { compareAnswer } from '../shapes/answers.js'

/** What is claimed about one model, or about two against each other. */
export const compare = question({
  path: '/api/compare/:name',
  id: 'compare',
  summary: 'All claims about a model, or those between it and another: direct, through a third, contradictions, trade-offs',
  params: z.object({ name }),
  query: z.object({ other: name.optional(), ...page }),
  reply: ['Compare', compareAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => {
    const answer = askCompare((await desk.session()).graph, params.name, query.other)
    return pageOf(answer, ['direct', 'through', 'contradictions', 'tradeoffs'], query)
  },
})
