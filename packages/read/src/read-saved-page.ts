import { makePaper } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import { findFurniture, unglue } from './page-furniture.js'
import { LinePairs } from './pair-lines.js'
import type { Pairing } from './pair-lines.js'
import type { ReadItem } from './read-item.js'
import type { Line } from './read-lines.js'
import { parseRecordMark } from './record-marks.js'
import type { Source } from './source.js'
import { sourceName } from './source-name.js'

interface OpenRecord {
  readonly line: number
  readonly draft: PaperDraft
}

/**
 * Read the lines of a Hugging Face page of papers that was saved as text: titles and abstracts in turn, with or without the author and date
 * lines of the daily form. What is no pair is reported as skipped, with its line, and the reader goes on at the next title.
 */
export async function* readSavedPage({ file, lines }: Source): AsyncGenerator<ReadItem> {
  const pairs = new LinePairs()
  let open: OpenRecord | undefined
  let opensPage = true
  const close = function* (): Generator<ReadItem> {
    if (open) yield { kind: 'paper', paper: makePaper(open.draft, sourceName(file)), line: open.line }
    open = undefined
  }
  const take = function* (pairings: Iterable<Pairing>): Generator<ReadItem> {
    for (const pairing of pairings) {
      yield* close()
      if (pairing.kind === 'pair') open = openRecord(pairing.title, pairing.abstract)
      else yield { kind: 'skipped', file, line: pairing.line.number, reason: pairing.reason }
    }
  }
  for await (const line of lines()) {
    const text = unglue(line.text.trim(), opensPage)
    if (text === '') continue
    const mark = parseRecordMark(text)
    const furniture = findFurniture(text) !== undefined
    if (mark || furniture) yield* take(pairs.end())
    else yield* take(pairs.add({ ...line, text }))
    if (furniture) yield* close()
    if (mark?.kind === 'date') open = withDate(open, mark.published)
    opensPage = furniture || (opensPage && mark !== undefined)
  }
  yield* take(pairs.end())
  yield* close()
}

function openRecord(title: Line, abstract: Line): OpenRecord {
  return { line: title.number, draft: { title: title.text, abstract: abstract.text } }
}

/** The record with the date that the page gives it, if that has a year; a date before the first record is the page's own. */
function withDate(record: OpenRecord | undefined, published: string | undefined): OpenRecord | undefined {
  if (!record || published === undefined) return record
  return { ...record, draft: { ...record.draft, published, year: Number(published.slice(0, 4)) } }
}
