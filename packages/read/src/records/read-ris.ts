import { makePaper } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import type { ReadItem } from '../read-item.js'
import type { Source } from '../source.js'
import { sourceName } from '../source-name.js'
import { makeDraft } from './make-draft.js'

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u
/** Longest record that is kept, in UTF-16 units. */
const LONGEST_RECORD = 1024 * 1024

interface Record {
  readonly line: number
  readonly fields: Map<string, string[]>
  last: string
  length: number
}

/**
 * Read RIS records as papers: lines of a tag, two blanks, a hyphen and a value, from `TY` to `ER`. A line without a tag goes on with the value before it. A
 * record whose end is missing ends where the next one begins.
 */
export async function* readRis({ file, lines }: Source): AsyncGenerator<ReadItem> {
  let open: Record | undefined
  for await (const { number, text } of lines()) {
    const [, tag = '', value = ''] = TAG.exec(text.trimStart()) ?? []
    if (tag === 'TY') {
      if (open) yield readRecord(open, file)
      open = { line: number, fields: new Map(), last: '', length: 0 }
    } else if (tag === 'ER') {
      if (open) yield readRecord(open, file)
      open = undefined
    } else if (open) addLine(open, tag, tag === '' ? text : value)
    else if (tag !== '')
      yield { kind: 'skipped', file, line: number, reason: `expected TY, which begins a record, before ${tag}` }
  }
  if (open) yield readRecord(open, file)
}

function addLine(record: Record, tag: string, value: string): void {
  record.length += value.length
  if (record.length > LONGEST_RECORD || value.trim() === '') return
  const values = record.fields.get(tag || record.last)
  if (tag === '') values?.push(`${values.pop() ?? ''} ${value.trim()}`)
  else {
    if (values) values.push(value.trim())
    else record.fields.set(tag, [value.trim()])
    record.last = tag
  }
}

function readRecord({ line, fields, length }: Record, file: string): ReadItem {
  const draft = length > LONGEST_RECORD ? `expected a record of at most ${LONGEST_RECORD} characters` : draftOf(fields)
  if (typeof draft === 'string') return { kind: 'skipped', file, line, reason: draft }
  return { kind: 'paper', paper: makePaper(draft, sourceName(file)), line }
}

function draftOf(fields: ReadonlyMap<string, readonly string[]>): PaperDraft | string {
  const all = (...tags: readonly string[]): readonly string[] => tags.flatMap((tag) => fields.get(tag) ?? [])
  return makeDraft({
    recordId: all('ID', 'AN')[0],
    title: all('TI', 'T1', 'CT')[0],
    abstract: (fields.get('AB') ?? fields.get('N2'))?.join(' '),
    year: all('PY', 'Y1', 'DA')[0],
    published: all('DA', 'Y1', 'PY')[0],
    authors: all('AU', 'A1'),
    url: all('UR', 'L1', 'L2', 'LK')[0],
    doi: all('DO', 'M3').find((value) => /10\.\d{4,9}\//u.test(value)),
    venue: all('JO', 'JF', 'T2', 'BT', 'JA')[0],
  })
}
