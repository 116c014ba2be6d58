import { rankBaselines } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { whole } from '../http/parameters.js'
import { nodeRef } from '../shapes/parts.js'

const count = z.number().int().nonnegative()

/** Whom everybody compares with. */
export const ranking = question({
  path: '/api/baselines',
  id: 'rankBaselines',
  summary: 'Models by how many papers compare with them, with how often they are beaten, matched, and win',
  query: z.object({
    limit: whole({ least: 1, most: 5000, otherwise: 200 }),
    kind: z.enum(['named', 'family', 'unnamed']).optional(),
  }),
  reply: [
    'Ranking',
    z.object({
      total: count,
      rows: z.array(z.object({ model: nodeRef, kind: z.string(), papers: count, beaten: count, matched: count, lost: count })),
    }),
  ],
  ask: async ({ query: { limit, kind } }, desk) => {
    const rows = rankBaselines((await desk.session()).graph).filter((row) => kind === undefined || row.kind === kind)
    return { total: rows.length, rows: rows.slice(0, limit) }
  },
})
