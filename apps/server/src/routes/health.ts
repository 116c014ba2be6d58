import { z } from 'zod'
import { ENGINES } from '../desk.js'
import { question } from '../http/define-route.js'
import { VERSION } from '../version.js'

/** Whether the server runs and its library can be read. */
export const health = question({
  path: '/api/health',
  id: 'health',
  summary: 'Whether the server runs, over how many papers, and what queries can run on',
  reply: [
    'Health',
    z.object({ status: z.literal('ok'), version: z.string(), papers: z.number().int(), engines: z.array(z.enum(ENGINES)) }),
  ],
  ask: async (_, desk) => ({
    status: 'ok' as const,
    version: VERSION,
    papers: (await desk.session()).content.entries.length,
    engines: desk.engines,
  }),
})
