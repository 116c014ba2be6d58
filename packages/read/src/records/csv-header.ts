import type { RawFields } from './make-draft.js'

/** Names of columns as tools and people write them, in small letters and digits; the first that a table has counts. */
const NAMES: Readonly<Record<keyof RawFields, readonly string[]>> = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'maintitle', 'paper', 'name', 'ti'],
  abstract: ['abstract', 'papersummary', 'summary', 'abstractnote', 'description', 'abstracttext', 'ab'],
  recordId: ['id', 'paperid', 'key', 'citekey', 'citationkey', 'bibtexkey', 'recordid', 'eid', 'uid'],
  year: ['year', 'publicationyear', 'pubyear', 'py'],
  published: ['published', 'publicationdate', 'publisheddate', 'publishedat', 'pubdate', 'date', 'submitted', 'created'],
  authors: ['authors', 'author', 'authornames', 'authorfullnames', 'creators', 'au'],
  url: ['url', 'link', 'links', 'paperurl', 'paperlink', 'landingpage', 'arxivurl', 'pdf', 'pdfurl'],
  arxivId: ['arxivid', 'arxiv', 'arxivnumber', 'eprint'],
  doi: ['doi', 'di'],
  venue: ['venue', 'journal', 'publicationtitle', 'sourcetitle', 'booktitle', 'conference', 'publication', 'source', 'so'],
  citations: ['citations', 'citedby', 'citationcount', 'timescited', 'citedbycount', 'ncitations'],
  code: ['code', 'github', 'repository', 'codeurl', 'repositoryurl', 'githuburl'],
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** What parts the columns of a header line, if the line is one: it has a column of titles or of abstracts, each name once. */
export function findDelimiter(line: string): string | undefined {
  const found = DELIMITERS.filter((delimiter) => line.includes(delimiter)).sort(
    (a, b) => line.split(b).length - line.split(a).length,
  )
  const fitting = found.find((delimiter) => isHeader(line.split(delimiter)))
  return fitting ?? (found.length === 0 && isHeader([line]) ? ',' : undefined)
}

/** Which column holds what, of the cells of a header line. */
export function findColumns(header: readonly string[]): ReadonlyMap<keyof RawFields, number> {
  const names = header.map(bareName)
  const columns = Object.entries(NAMES).flatMap(([field, known]) => {
    const name = known.find((one) => names.includes(one))
    return name === undefined ? [] : [[field, names.indexOf(name)] as const]
  })
  return new Map(columns as (readonly [keyof RawFields, number])[])
}

function isHeader(cells: readonly string[]): boolean {
  const columns = findColumns(cells)
  const telling = cells.some((cell) =>
    ['title', 'abstract', 'papertitle', 'articletitle', 'documenttitle', 'abstractnote'].includes(bareName(cell)),
  )
  return telling && cells.every((cell) => cell.length <= 60) && (columns.size > 1 || cells.length <= 3)
}

function bareName(cell: string): string {
  return cell.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
