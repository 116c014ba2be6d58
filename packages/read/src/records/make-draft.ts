import type { PaperDraft } from '@claimgraph/model'
import { parseArxivId } from '@claimgraph/model'
import { plainText } from '../markup/plain-text.js'
import type { Markup } from '../markup/plain-text.js'
import { isoDate, yearOf } from './iso-date.js'

/** What a record says of a paper, as it says it. */
export interface RawFields {
  readonly recordId?: string | undefined
  readonly title?: string | undefined
  readonly abstract?: string | undefined
  /** A year, or a date. */
  readonly year?: string | number | undefined
  /** A date, in one of the forms of `isoDate`. */
  readonly published?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly url?: string | undefined
  readonly arxivId?: string | undefined
  readonly doi?: string | undefined
  readonly venue?: string | undefined
  readonly citations?: number | undefined
  readonly code?: readonly string[] | undefined
}

/**
 * The draft of a record: markup turned to text, dates and numbers checked, odd fields left out (an odd year must not cost the paper).
 *
 * @returns Why the record is no paper, where it has neither title nor abstract.
 */
export function makeDraft(raw: RawFields, markup: Markup = 'mixed'): PaperDraft | string {
  const clean = (text: string | undefined): string => plainText(text ?? '', markup)
  const title = clean(raw.title)
  const abstract = clean(raw.abstract)
  if (title === '' && abstract === '') return 'expected a title or an abstract'
  const published = isoDate(raw.published ?? '')
  const venue = clean(raw.venue)
  const fields = {
    recordId: trimmed(raw.recordId),
    year: yearOf(raw.year) ?? (published === undefined ? yearOf(raw.published) : Number(published.slice(0, 4))),
    published,
    authors: listed(raw.authors?.map((name) => clean(name))),
    url: trimmed(raw.url),
    arxivId: trimmed(raw.arxivId),
    doi: trimmed(raw.doi),
    // Where a preprint appeared is no venue.
    venue: parseArxivId(venue) !== undefined || /^arxiv\b|^corr$/iu.test(venue) ? undefined : trimmed(venue),
    citations: raw.citations !== undefined && raw.citations >= 0 ? Math.floor(raw.citations) : undefined,
    code: listed(raw.code),
  }
  return { title, abstract, ...present(fields) }
}

function listed(texts: readonly string[] | undefined): readonly string[] | undefined {
  const kept = texts?.map((text) => text.trim()).filter((text) => text !== '') ?? []
  return kept.length > 0 ? kept : undefined
}

/** Without blanks around it; `undefined` for a text of blanks alone. */
function trimmed(text = ''): string | undefined {
  return /\S/u.test(text) ? text.trim() : undefined
}

function present(fields: Readonly<Record<string, unknown>>): Partial<PaperDraft> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
