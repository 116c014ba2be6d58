import type { Head } from '../head.js'
import { JsonRecords } from './json-records.js'
import { parseObject } from './read-json.js'
import type { JsonObject } from './read-json.js'

const SAMPLES = 5
const KEY = /"([\w-]{1,40})"\s*:\s*("(?:[^"\\]|\\.){0,200}")?/gu

const kept = new WeakMap<Head, readonly JsonObject[]>()

/**
 * The first records of a JSON text, to recognise its format by. Of a first record that is longer than the beginning of the file, whatever keys can be
 * seen, with their values where those are short texts.
 */
export function sampleRecords(head: Head): readonly JsonObject[] {
  const earlier = kept.get(head)
  if (earlier) return earlier
  const found = /^\s*[[{]/u.test(head.text) ? findSamples(head.text) : []
  kept.set(head, found)
  return found
}

function findSamples(text: string): readonly JsonObject[] {
  const records = new JsonRecords()
  const whole = records
    .push(text)
    .map((record) => parseObject(record.text))
    .filter((record) => record !== undefined)
  return whole.length > 0 ? whole.slice(0, SAMPLES) : [keysOf(text)]
}

function keysOf(text: string): JsonObject {
  return Object.fromEntries([...text.matchAll(KEY)].map(([, key = '', value]) => [key, value?.slice(1, -1)]))
}
