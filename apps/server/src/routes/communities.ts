import { askCommunities } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { communitiesAnswer } from '../shapes/answers.js'

/** Which communities there are. */
export const communities = question({
  path: '/api/communities',
  id: 'communities',
  summary: 'The communities of the graph, largest first, with what each is about',
  query: z.object(page),
  reply: ['Communities', communitiesAnswer.extend({ totals })],
  ask: async ({ query }, desk) => pageOf(askCommunities((await desk.session()).graph), ['communities'], query),
})
