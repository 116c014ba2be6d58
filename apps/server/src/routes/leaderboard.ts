import { askLeaderboard } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { leaderboardAnswer } from '../shapes/answers.js'

/** Results on a benchmark. */
export const leaderboard = question({
  path: '/api/leaderboards/:benchmark',
  id: 'leaderboard',
  summary: 'Absolute results on a benchmark by one metric, best first, every paper that reports them; relative ones apart',
  params: z.object({ benchmark: name }),
  query: z.object({ metric: name.optional() }),
  reply: ['Leaderboard', leaderboardAnswer],
  problems: [404, 409],
  ask: async ({ params, query: { metric } }, desk) =>
    askLeaderboard((await desk.session()).graph, params.benchmark, metric === undefined ? {} : { metric }),
})
