import { askSota } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { sotaAnswer } from '../shapes/answers.js'

/** Who claims state of the art. */
export const sota = question({
  path: '/api/sota/:task',
  id: 'sota',
  summary: 'Claims of state of the art on a task or benchmark, in those words',
  params: z.object({ task: name }),
  query: z.object(page),
  reply: ['Sota', sotaAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askSota((await desk.session()).graph, params.task), ['rows'], query),
})
