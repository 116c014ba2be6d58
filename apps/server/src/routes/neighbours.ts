import { askNeighbours } from '@claimgraph/graph'
import { RELATIONSHIP_TYPES } from '@claimgraph/model'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name, whole, words } from '../http/parameters.js'
import { graphAnswer } from '../shapes/graph.js'

/** What a node is joined to. */
export const neighbours = question({
  path: '/api/nodes/:id/neighbours',
  id: 'neighbours',
  summary: 'A node, its most telling neighbours and the relationships between all of these; total counts what was left out too',
  params: z.object({ id: name }),
  query: z.object({ limit: whole({ least: 1, most: 5000, otherwise: 50 }), types: words(RELATIONSHIP_TYPES) }),
  reply: ['Graph', graphAnswer],
  problems: [404, 409],
  ask: async ({ params, query: { limit, types } }, desk) =>
    askNeighbours((await desk.session()).graph, params.id, { limit, ...(types ? { types } : {}) }),
})
