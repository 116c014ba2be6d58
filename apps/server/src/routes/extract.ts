import { paperId } from '@claimgraph/model'
import { posted } from '../http/define-route.js'
import { draft, extractionRecord } from '../shapes/records.js'

/** What a title and an abstract say. */
export const extract = posted({
  path: '/api/extract',
  id: 'extract',
  summary: 'Entities, claims and results of a title and an abstract, each with its place in the text; nothing is kept',
  access: 'read',
  body: ['Draft', draft],
  reply: ['ExtractionRecord', extractionRecord],
  ask: async ({ body }, desk) => (await desk.extractor()).extract({ id: paperId(body), ...body }),
})
