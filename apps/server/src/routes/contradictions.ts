import { askContradictions } from '@claimgraph/graph'
import { question } from '../http/define-route.js'
import { contradictionsAnswer } from '../shapes/answers.js'

/** Where papers contradict each other. */
export const contradictions = question({
  path: '/api/contradictions',
  id: 'contradictions',
  summary: 'Pairs of claims about the same two models with opposite outcomes on a shared metric',
  reply: ['Contradictions', contradictionsAnswer],
  ask: async (_, desk) => askContradictions((await desk.session()).graph),
})
