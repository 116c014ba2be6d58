import { makePaper } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import { parse } from 'csv-parse'
import { Readable } from 'node:stream'
import type { ReadItem } from '../read-item.js'
import type { Source } from '../source.js'
import { sourceName } from '../source-name.js'
import { findColumns, findDelimiter } from './csv-header.js'
import { makeDraft } from './make-draft.js'
import type { RawFields } from './make-draft.js'
import { splitAuthors } from './split-authors.js'

/** Longest record that is kept, in UTF-16 units: a quote that is never closed must not gather the whole file. */
const LONGEST_RECORD = 1024 * 1024

/** A row as csv-parse gives it with its place. */
interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Read the rows of a table as papers: quoted cells may hold delimiters and line ends, rows of other lengths are read as far as they go. Columns are known by their
 * names (see `findColumns`).
 */
export async function* readCsv({ file, head, text }: Source): AsyncGenerator<ReadItem> {
  const delimiter = findDelimiter(head.lines[0] ?? head.text) ?? ','
  const skipped: ReadItem[] = []
  const rows = Readable.from(text()).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_RECORD,
      on_skip: (error) => {
        const line = typeof error?.lines === 'number' ? error.lines : 1
        skipped.push({ kind: 'skipped', file, line, reason: error?.message ?? 'it cannot be read' })
        return undefined
      },
    }),
  )
  let columns: ReadonlyMap<keyof RawFields, number> | undefined
  let line = 1
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      // csv-parse tells of them when it meets them, which is before the rows that it still holds are taken.
      while ((skipped[0]?.line ?? line) < line) yield* skipped.splice(0, 1)
      if (columns) yield readRow(record, columns, file, line)
      else columns = findColumns(record)
      line = info.lines + 1
    }
  } catch (error) {
    yield* skipped.splice(0)
    yield { kind: 'skipped', file, line, reason: `the rest cannot be read: ${(error as Error).message}` }
  }
  yield* skipped.splice(0)
}

function readRow(cells: readonly string[], columns: ReadonlyMap<keyof RawFields, number>, file: string, line: number): ReadItem {
  const draft = draftOf((field) => cells[columns.get(field) ?? -1])
  if (typeof draft === 'string') return { kind: 'skipped', file, line, reason: draft }
  return { kind: 'paper', paper: makePaper(draft, sourceName(file)), line }
}

function draftOf(cell: (field: keyof RawFields) => string | undefined): PaperDraft | string {
  const citations = Number(cell('citations')?.trim() === '' ? Number.NaN : cell('citations'))
  const code = cell('code')
  return makeDraft({
    recordId: cell('recordId'),
    title: cell('title'),
    abstract: cell('abstract'),
    year: cell('year'),
    published: cell('published'),
    authors: splitAuthors(cell('authors') ?? ''),
    url: cell('url'),
    arxivId: cell('arxivId'),
    doi: cell('doi'),
    venue: cell('venue'),
    citations: Number.isFinite(citations) ? citations : undefined,
    code: code?.startsWith('http') ? [code] : undefined,
  })
}
