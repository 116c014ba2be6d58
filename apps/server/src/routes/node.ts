import { askNode } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { nodeAnswer } from '../shapes/graph.js'

/** All that is known of one node. */
export const node = question({
  path: '/api/nodes/:id',
  id: 'node',
  summary: 'A node by id, redirect or name: its properties, its claims, how many neighbours it has by relationship type',
  params: z.object({ id: name }),
  query: z.object(page),
  reply: ['Node', nodeAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askNode((await desk.session()).graph, params.id), ['claims'], query),
})
