import { askSurvey } from '@claimgraph/graph'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { surveyAnswer } from '../shapes/answers.js'

/** A family as a table. */
export const survey = question({
  path: '/api/survey/:family',
  id: 'survey',
  summary: 'The models of a family: what they build on, compare with, report',
  params: z.object({ family: name }),
  query: z.object(page),
  reply: ['Survey', surveyAnswer.extend({ totals })],
  problems: [404, 409],
  ask: async ({ params, query }, desk) => pageOf(askSurvey((await desk.session()).graph, params.family), ['rows'], query),
})
