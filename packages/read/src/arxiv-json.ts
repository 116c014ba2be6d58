import type { Format } from './format.js'
import { readJson } from './records/read-json.js'
import { pickObjects, pickText } from './records/pick.js'
import { sampleRecords } from './records/sample-records.js'
import { loadedWhenNeeded } from './source.js'

/**
 * arXiv's bulk metadata: one object a line with `id`, `title`, `abstract`, `authors`, `categories`, `doi`, `journal-ref`, `versions`, `update_date`.
 * Source: the data set's own description, "arXiv Dataset" of Cornell University.
 */
export const arxivJson: Format = {
  name: 'arxiv-json',
  about: "arXiv's bulk metadata",
  recognise: (head) =>
    sampleRecords(head).some(
      (one) => 'categories' in one && ('versions' in one || 'update_date' in one || 'authors_parsed' in one),
    ),
  read: loadedWhenNeeded(async () => {
    const [{ makeDraft }, { splitAuthors }] = await Promise.all([
      import('./records/make-draft.js'),
      import('./records/split-authors.js'),
    ])
    return readJson((record) => {
      const id = pickText(record, 'id')
      // The first version is when it was published; update_date is when its record last changed.
      const [first] = pickObjects(record, 'versions')
      const parsed = Array.isArray(record.authors_parsed) ? record.authors_parsed.filter(Array.isArray) : []
      return makeDraft({
        recordId: id,
        title: pickText(record, 'title'),
        abstract: pickText(record, 'abstract'),
        published: first && pickText(first, 'created'),
        authors:
          parsed.length > 0
            ? parsed.map(([family, given]: readonly unknown[]) =>
                [given, family].filter((part) => typeof part === 'string').join(' '),
              )
            : splitAuthors(pickText(record, 'authors') ?? ''),
        arxivId: id,
        url: id === undefined ? undefined : `https://arxiv.org/abs/${id}`,
        doi: pickText(record, 'doi')?.split(/\s/u)[0],
        venue: pickText(record, 'journal-ref'),
      })
    })
  }),
}
