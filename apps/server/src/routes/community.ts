import { askCommunity } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { requiredWhole } from '../http/parameters.js'
import { communityAnswer } from '../shapes/answers.js'

/** One community in full. */
export const community = question({
  path: '/api/communities/:id',
  id: 'community',
  summary: 'A community in full: its models, benchmarks, metrics, tasks and papers, and the claims between its own models',
  params: z.object({ id: requiredWhole({ least: 0, most: 999_999_999 }) }),
  query: z.object(page),
  reply: ['Community', communityAnswer.extend({ totals })],
  problems: [404],
  ask: async ({ params, query }, desk) =>
    pageOf(
      askCommunity((await desk.session()).graph, params.id),
      ['models', 'benchmarks', 'metrics', 'tasks', 'papers', 'claims'],
      query,
    ),
})
