import { instantOfEpoch } from '../temporal/instant-of-map.js'
import { inRange } from '../temporal/invalid-temporal.js'
import { PointValue } from '../temporal/point-value.js'
import { isInteger } from '../values/integer.js'
import type { CypherValue } from '../values/value.js'
import type { FunctionDefinition } from './function-definition.js'

/** Date-times from a count since 1970-01-01T00:00Z. */
export const EPOCH_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'datetime.fromEpoch',
    arguments: [
      { name: 'seconds', type: 'INTEGER' },
      { name: 'nanoseconds', type: 'INTEGER' },
    ],
    returns: 'DATETIME',
    doc: 'The date-time at UTC so many seconds and nanoseconds after 1970-01-01T00:00Z.',
    evaluate: ([seconds, nanoseconds]) => {
      const nanos = inRange('nanoseconds', Number(integerOf(nanoseconds)), 0, 999_999_999)
      return new PointValue({ ...instantOfEpoch(integerOf(seconds) * 1000n, nanos), offset: 0 })
    },
  },
  {
    name: 'datetime.fromEpochMillis',
    arguments: [{ name: 'milliseconds', type: 'INTEGER' }],
    returns: 'DATETIME',
    doc: 'The date-time at UTC so many milliseconds after 1970-01-01T00:00Z.',
    evaluate: ([milliseconds]) => new PointValue({ ...instantOfEpoch(integerOf(milliseconds), 0), offset: 0 }),
  },
]

function integerOf(value: CypherValue | undefined): bigint {
  return value !== undefined && isInteger(value) ? BigInt(value) : 0n
}
