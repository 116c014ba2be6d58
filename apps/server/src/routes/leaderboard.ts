import { askLeaderboard } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { leaderboardAnswer } from '../shapes/answers.js'

/** Results on a benchmark. */
export const leaderboard = question({
  path: '/api/leaderboards/:benchmark',
  id: 'leaderboard',
  summary: 'Absolute results on a benchmark by one metric, best first, every paper that reports them; relative ones apart',
  params: z.object({ benchmark: name }),
  query: z.object({ metric: name.optional(), ...page }),
  reply: ['Leaderboard', leaderboardAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => {
    const metric = query.metric === undefined ? {} : { metric: query.metric }
    return pageOf(askLeaderboard((await desk.session()).graph, params.benchmark, metric), ['rows', 'relative'], query)
  },
})
