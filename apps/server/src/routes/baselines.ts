import { askBaselines } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { flag, name } from '../http/parameters.js'
import { baselinesAnswer } from '../shapes/answers.js'

/** Who compares against a name. */
export const baselines = question({
  path: '/api/baselines/:name',
  id: 'baselines',
  summary: 'Which papers compare something with a model, on what, with what outcome, and the sentences that say so',
  params: z.object({ name }),
  query: z.object({ variants: flag(), family: flag(), background: flag(), ...page }),
  reply: ['Baselines', baselinesAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askBaselines((await desk.session()).graph, params.name, query), ['rows'], query),
})
