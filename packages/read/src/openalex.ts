import { parseArxivId } from '@claimgraph/model'
import type { Format } from './format.js'
import { isObject, readJson } from './records/read-json.js'
import type { JsonObject } from './records/read-json.js'
import { pickNumber, pickObjects, pickText } from './records/pick.js'
import { sampleRecords } from './records/sample-records.js'
import { loadedWhenNeeded } from './source.js'

/**
 * Works of OpenAlex: pages of its API (`{meta, results}`), single works, and the lines of its snapshot. The abstract comes as an inverted index.
 * Source: developers.openalex.org, "Works".
 */
export const openalex: Format = {
  name: 'openalex',
  about: 'OpenAlex works',
  recognise: (head) =>
    sampleRecords(head).some(
      (one) => 'abstract_inverted_index' in one || /^https:\/\/openalex\.org\/W\d/u.test(pickText(one, 'id') ?? ''),
    ),
  read: loadedWhenNeeded(async () => {
    const { makeDraft } = await import('./records/make-draft.js')
    return readJson((record) =>
      makeDraft({
        recordId: pickText(record, 'id')?.replace(/^https:\/\/openalex\.org\//u, ''),
        title: pickText(record, 'title', 'display_name'),
        abstract: readInvertedIndex(record.abstract_inverted_index) ?? pickText(record, 'abstract'),
        year: pickText(record, 'publication_year'),
        published: pickText(record, 'publication_date'),
        authors: pickObjects(record, 'authorships').flatMap(
          (one) => pickText(one, 'author.display_name', 'raw_author_name') ?? [],
        ),
        url: pickText(record, 'primary_location.landing_page_url', 'doi', 'id'),
        arxivId: findArxivId(record),
        doi: pickText(record, 'doi', 'ids.doi'),
        venue: pickText(record, 'primary_location.source.display_name', 'host_venue.display_name'),
        citations: pickNumber(record, 'cited_by_count'),
      }),
    )
  }),
}

/** The text of which an inverted index gives each word's places; places may be missing. */
function readInvertedIndex(index: unknown): string | undefined {
  if (!isObject(index)) return undefined
  const words = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places) ? places.map((place) => [Number(place), word] as const) : [],
  )
  return words
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ')
}

/** The arXiv id that one of the places of a work tells, the first of them before the others. */
function findArxivId(record: JsonObject): string | undefined {
  const places = [record.primary_location, ...pickObjects(record, 'locations')].filter(isObject)
  const addresses = places.flatMap((place) => [pickText(place, 'landing_page_url') ?? '', pickText(place, 'pdf_url') ?? ''])
  return [pickText(record, 'doi') ?? '', ...addresses].map(parseArxivId).find((id) => id !== undefined)
}
