import { askRebuttal } from '@claimgraph/graph'
import { paperId } from '@claimgraph/model'
import { posted } from '../http/define-route.js'
import { rebuttalAnswer } from '../shapes/answers.js'
import { draft } from '../shapes/records.js'

/** Which baselines a reviewer would miss. */
export const rebuttal = posted({
  path: '/api/rebuttal',
  id: 'rebuttal',
  summary: 'Named baselines that papers near a title and abstract compare with, and that these do not mention',
  access: 'read',
  body: ['Draft', draft],
  reply: ['Rebuttal', rebuttalAnswer],
  ask: async ({ body }, desk) => {
    const record = await (await desk.extractor()).extract({ id: paperId(body), ...body })
    return askRebuttal((await desk.session()).graph, record)
  },
})
