import type { JsonValue } from '@claimgraph/cypher'
import { ClaimgraphError } from '@claimgraph/model'

/** What an answer may have at most, in bytes of JSON, about: it is copied between threads and written out as a whole. */
const MOST_BYTES = 32 * 1024 * 1024

const OF_A_VALUE = 4

/** Throws `limit` where rows are too much for one answer: few of them can be large, and a text that many share is written out for each. */
export function checkSize(rows: readonly (readonly JsonValue[])[]): void {
  let left = MOST_BYTES
  const count = (value: JsonValue): void => {
    left -= typeof value === 'string' ? value.length + OF_A_VALUE : OF_A_VALUE
    if (left < 0) throw new ClaimgraphError('limit', 'The answer has more than 32 MB: ask for fewer rows, or for less in each')
    if (value === null || typeof value !== 'object') return
    if (isList(value)) for (const item of value) count(item)
    else {
      for (const [key, part] of Object.entries(value)) {
        left -= key.length + OF_A_VALUE
        count(part)
      }
    }
  }
  for (const row of rows) for (const value of row) count(value)
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value)
}
