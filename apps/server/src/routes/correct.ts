import { openLibrary } from '@claimgraph/library'
import { posted } from '../http/define-route.js'
import { correction, doneAnswer } from '../shapes/records.js'
import { checkCorrection } from '../check-correction.js'

/** What a reader puts right. */
export const correct = posted({
  path: '/api/correct',
  id: 'correct',
  summary: 'Merge, split or rename things, or reject a claim; kept in the library and obeyed by every later build',
  access: 'write',
  body: ['Correction', correction],
  reply: ['Done', doneAnswer],
  problems: [404, 409, 422, 423],
  ask: async ({ body }, desk) => {
    checkCorrection((await desk.session()).graph, body)
    const library = await openLibrary(desk.libraryPath, { lock: true })
    try {
      await library.correct(body)
    } finally {
      await library.close()
    }
    await desk.session()
    return { done: { corrections: 1 }, warnings: [] }
  },
})
