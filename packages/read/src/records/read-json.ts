import { makePaper } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import type { ReadItem } from '../read-item.js'
import type { Read } from '../source.js'
import { sourceName } from '../source-name.js'
import { JsonRecords } from './json-records.js'
import type { JsonRecord } from './json-records.js'

/** An object of a JSON text, whatever it holds. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A reader of JSON records of one kind, `draft` saying what paper an object is, or why it is none. */
export function readJson(draft: (record: JsonObject) => PaperDraft | string): Read {
  return async function* ({ file, text }) {
    const records = new JsonRecords()
    const read = function* (found: readonly JsonRecord[]): Generator<ReadItem> {
      for (const record of found) yield readRecord(record, file, draft)
    }
    for await (const piece of text()) yield* read(records.push(piece))
    yield* read(records.end())
  }
}

function readRecord(record: JsonRecord, file: string, draft: (record: JsonObject) => PaperDraft | string): ReadItem {
  const { line } = record
  if (record.fault !== undefined) return { kind: 'skipped', file, line, reason: record.fault }
  const object = parseObject(record.text)
  const found = object ? draft(object) : 'expected a JSON object, found no valid JSON'
  if (typeof found === 'string') return { kind: 'skipped', file, line, reason: found }
  return { kind: 'paper', paper: makePaper(found, sourceName(file)), line }
}

/** The object that a text is in JSON, if it is one. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a value of JSON is an object, no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
