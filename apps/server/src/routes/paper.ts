import { findNode } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { paperPage } from '../shapes/records.js'

/** A paper as the library has it. */
export const paper = question({
  path: '/api/papers/:id',
  id: 'paper',
  summary: 'A paper by id or title, with its abstract and all that was extracted from it, each with its place in the text',
  params: z.object({ id: name }),
  reply: ['PaperPage', paperPage],
  problems: [404, 409],
  ask: async ({ params }, desk) => {
    const { graph, content } = await desk.session()
    const { id } = findNode(graph, params.id, 'paper')
    const entry = content.entries.find((one) => one.paper.id === id)
    if (!entry) throw new ClaimgraphError('not-found', `No paper ${id} in the library`)
    return entry
  },
})
