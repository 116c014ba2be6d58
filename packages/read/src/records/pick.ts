import { isObject } from './read-json.js'
import type { JsonObject } from './read-json.js'

/** The first of some fields that is a text and not blank; a path such as `source.display_name` goes into objects. */
export function pickText(record: JsonObject, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = follow(record, path)
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text.trim() !== '') return text
  }
  return undefined
}

/** The first of some fields that is a finite number, also as a text. */
export function pickNumber(record: JsonObject, ...paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const text = pickText(record, path)
    const value = text === undefined ? Number.NaN : Number(text)
    if (Number.isFinite(value)) return value
  }
  return undefined
}

/** The objects of the first field that is a list of any. */
export function pickObjects(record: JsonObject, ...paths: readonly string[]): readonly JsonObject[] {
  for (const path of paths) {
    const value = follow(record, path)
    if (Array.isArray(value)) return value.filter(isObject)
  }
  return []
}

function follow(record: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record)
}
