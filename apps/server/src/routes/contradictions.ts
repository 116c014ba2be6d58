import { askContradictions } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { contradictionsAnswer } from '../shapes/answers.js'

/** Where papers contradict each other. */
export const contradictions = question({
  path: '/api/contradictions',
  id: 'contradictions',
  summary: 'Pairs of claims about the same two models with opposite outcomes on a shared metric',
  query: z.object(page),
  reply: ['Contradictions', contradictionsAnswer.extend({ totals })],
  ask: async ({ query }, desk) => pageOf(askContradictions((await desk.session()).graph), ['pairs'], query),
})
