import type { PropertyValue } from '@claimgraph/model'
import { escapeBibtex } from './escape-latex.js'
import { printable } from './flat-value.js'

/** What an entry tells of a paper; properties of a `Paper` node. */
export type BibtexPaper = Readonly<Record<string, PropertyValue | undefined>>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A paper as an entry of BibTeX: title, authors, year, month, venue, arXiv id, DOI and address, where they are known. The venue is `howpublished`: whether it
 * is a journal or a conference is not known.
 */
export function bibtexEntry(key: string, paper: BibtexPaper): string {
  const published = textOf(paper.published)
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', braced(textOf(paper.title))],
    ['author', authors(paper.authors)],
    ['year', braced(textOf(paper.year) ?? published?.slice(0, 4))],
    ['month', MONTHS[Number(published?.slice(5, 7)) - 1]],
    ['howpublished', braced(textOf(paper.venue))],
    ['eprint', bare(textOf(paper.arxivId))],
    ['archiveprefix', paper.arxivId === undefined ? undefined : '{arXiv}'],
    ['doi', bare(textOf(paper.doi))],
    ['url', bare(textOf(paper.url))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'title' ? `{${value}}` : value}`],
  )
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}

function textOf(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeBibtex(text)}}`
}

/** For ids and addresses, which are read as they are: what would end the field is percent-encoded. */
function bare(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${printable(text).replace(/[{}\s\\]/gu, encodeURIComponent)}}`
}

/** Names joined by `and`; a name that holds that word itself is kept whole by braces. */
function authors(value: PropertyValue | undefined): string | undefined {
  if (typeof value !== 'object' || value.length === 0) return undefined
  const names = value.map((name: string | number) =>
    /\sand\s/u.test(String(name)) ? `{${escapeBibtex(String(name))}}` : escapeBibtex(String(name)),
  )
  return `{${names.join(' and ')}}`
}
