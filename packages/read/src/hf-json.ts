import { parseArxivId } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import type { Format } from './format.js'
import { isObject, readJson } from './records/read-json.js'
import type { JsonObject } from './records/read-json.js'
import { pickNumber, pickObjects, pickText } from './records/pick.js'
import { sampleRecords } from './records/sample-records.js'
import { loadedWhenNeeded } from './source.js'

/**
 * Papers as Hugging Face's API gives them: `/api/daily_papers` and `/api/papers/search` lists of `{paper: {…}}`, `/api/papers/ID` one.
 * Source: the Hub's API reference, huggingface.co/docs/hub/api.
 */
export const hfJson: Format = {
  name: 'hf-json',
  about: "Hugging Face's papers as JSON",
  recognise: (head) => sampleRecords(head).some((record) => isPaper(isObject(record.paper) ? record.paper : record)),
  read: loadedWhenNeeded(async () => {
    const { makeDraft } = await import('./records/make-draft.js')
    return readJson((record): PaperDraft | string => {
      const paper = isObject(record.paper) ? record.paper : record
      const id = pickText(paper, 'id')
      const arxivId = parseArxivId(id ?? '')
      const repository = pickText(paper, 'githubRepo')
      return makeDraft({
        recordId: id,
        title: pickText(paper, 'title') ?? pickText(record, 'title'),
        abstract: pickText(paper, 'summary') ?? pickText(record, 'summary'),
        published: pickText(paper, 'publishedAt'),
        authors: pickObjects(paper, 'authors').flatMap((author) => pickText(author, 'name') ?? []),
        arxivId,
        url: arxivId === undefined ? undefined : `https://arxiv.org/abs/${arxivId}`,
        citations: pickNumber(paper, 'citationCount'),
        code: repository === undefined ? undefined : [repository],
      })
    })
  }),
}

function isPaper(record: JsonObject): boolean {
  return typeof record.title === 'string' && typeof record.summary === 'string'
}
