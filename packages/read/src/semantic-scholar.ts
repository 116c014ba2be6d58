import type { Format } from './format.js'
import { isObject, readJson } from './records/read-json.js'
import type { JsonObject } from './records/read-json.js'
import { pickNumber, pickObjects, pickText } from './records/pick.js'
import { sampleRecords } from './records/sample-records.js'
import { loadedWhenNeeded } from './source.js'

/**
 * Papers of Semantic Scholar: pages of its API (`{data: […]}`, lists, single papers, citing and cited ones) and the lines of its data sets, whose
 * keys are in lower case. Source: Academic Graph API documentation, api.semanticscholar.org/api-docs/graph.
 */
export const semanticScholar: Format = {
  name: 'semantic-scholar',
  about: 'Semantic Scholar papers',
  recognise: (head) =>
    sampleRecords(head)
      .map(unwrap)
      .some((one) => 'paperId' in one || 'corpusid' in one),
  read: loadedWhenNeeded(async () => {
    const { makeDraft } = await import('./records/make-draft.js')
    return readJson((given) => {
      const record = unwrap(given)
      return makeDraft({
        recordId: pickText(record, 'paperId', 'corpusid'),
        title: pickText(record, 'title'),
        abstract: pickText(record, 'abstract'),
        year: pickText(record, 'year'),
        published: pickText(record, 'publicationDate', 'publicationdate'),
        authors: pickObjects(record, 'authors').flatMap((author) => pickText(author, 'name') ?? []),
        url: pickText(record, 'url', 'openAccessPdf.url'),
        arxivId: pickText(record, 'externalIds.ArXiv', 'externalids.ArXiv'),
        doi: pickText(record, 'externalIds.DOI', 'externalids.DOI'),
        venue: pickText(record, 'venue', 'publicationVenue.name', 'journal.name'),
        citations: pickNumber(record, 'citationCount', 'citationcount'),
      })
    })
  }),
}

/** Lists of citing and cited papers, and of the papers of a search, put the paper a step further in. */
function unwrap(record: JsonObject): JsonObject {
  const inner = record.citedPaper ?? record.citingPaper
  return isObject(inner) ? inner : record
}
