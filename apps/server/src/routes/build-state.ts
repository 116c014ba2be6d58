import { ClaimgraphError } from '@claimgraph/model'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { buildId } from './build.js'

const count = z.number().int().nonnegative()

/** How far a build is. */
export const buildState = question({
  path: '/api/builds/:id',
  id: 'buildState',
  summary: 'How far a build is that was posted with this id and runs just now; total is 0 where nothing can be counted',
  params: z.object({ id: buildId }),
  reply: ['BuildState', z.object({ step: z.enum(['read', 'extract', 'resolve', 'graph', 'looks']), done: count, total: count })],
  problems: [404],
  ask: ({ params }, desk) => {
    const state = desk.builds.stateOf(params.id)
    if (state === undefined) throw new ClaimgraphError('not-found', `No build with the id ${params.id} runs`)
    return state
  },
})
