import { explainName } from '@claimgraph/resolve'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { page, pageOf, totals } from '../http/paging.js'
import { name } from '../http/parameters.js'
import { explainAnswer } from '../shapes/answers.js'

/** Why a name is where it is. */
export const explain = question({
  path: '/api/explain/:name',
  id: 'explain',
  summary: 'Which nodes a name means, and why these spellings and papers are one thing',
  params: z.object({ name }),
  query: z.object(page),
  reply: ['Explain', explainAnswer.extend({ totals })],
  ask: async ({ params, query }, desk) => {
    const { content, resolution } = await desk.session()
    return pageOf(explainName(content, resolution, params.name), ['nodes'], query)
  },
})
