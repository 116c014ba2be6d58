import { z } from 'zod'
import { question } from '../http/define-route.js'
import { VERSION } from '../version.js'

/** Whether the server runs and its library can be read. */
export const health = question({
  path: '/api/health',
  id: 'health',
  summary: 'Whether the server runs, and over how many papers',
  reply: ['Health', z.object({ status: z.literal('ok'), version: z.string(), papers: z.number().int() })],
  ask: async (_, desk) => ({ status: 'ok' as const, version: VERSION, papers: (await desk.session()).content.entries.length }),
})
