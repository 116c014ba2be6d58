import { askSearch } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { whole } from '../http/parameters.js'
import { searchAnswer } from '../shapes/graph.js'

/** Names, other spellings and titles, as somebody types. */
export const search = question({
  path: '/api/search',
  id: 'search',
  summary: 'Nodes whose name, other spelling or title fits a text, typing errors forgiven',
  query: z.object({ q: z.string().max(200), limit: whole({ least: 1, most: 200, otherwise: 20 }) }),
  reply: ['Search', searchAnswer],
  ask: async ({ query }, desk) => askSearch((await desk.session()).graph, query.q, { limit: query.limit }),
})
