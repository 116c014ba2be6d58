import { explainName } from '@claimgraph/resolve'
import { z } from 'zod'
import { question } from '../http/define-route.js'
import { name } from '../http/parameters.js'
import { explainAnswer } from '../shapes/answers.js'

/** Why a name is where it is. */
export const explain = question({
  path: '/api/explain/:name',
  id: 'explain',
  summary: 'Which nodes a name means, and why these spellings and papers are one thing',
  params: z.object({ name }),
  reply: ['Explain', explainAnswer],
  ask: async ({ params }, desk) => {
    const { content, resolution } = await desk.session()
    return explainName(content, resolution, params.name)
  },
})
