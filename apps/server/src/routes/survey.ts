import { askSurvey } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { surveyAnswer } from '../shapes/answers.js'

/** A family as a table. */
export const survey = question({
  path: '/api/survey/:family',
  id: 'survey',
  summary: 'The models of a family: what they build on, compare with, report',
  params: z.object({ family: name }),
  reply: ['Survey', surveyAnswer],
  problems: [404, 409],
  ask: async ({ params }, desk) => askSurvey((await desk.session()).graph, params.family),
})
