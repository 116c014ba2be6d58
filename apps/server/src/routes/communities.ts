import { askCommunities } from '@claimgraph/graph'
import { question } from '../http/define-route.js'
import { communitiesAnswer } from '../shapes/answers.js'

/** Which communities there are. */
export const communities = question({
  path: '/api/communities',
  id: 'communities',
  summary: 'The communities of the graph, largest first, with what each is about',
  reply: ['Communities', communitiesAnswer],
  ask: async (_, desk) => askCommunities((await desk.session()).graph),
})
