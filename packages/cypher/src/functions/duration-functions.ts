import {
  type DurationBetween,
  daysBetweenPoints,
  durationBetween,
  monthsBetweenPoints,
  secondsBetweenPoints,
} from '../temporal/duration-between.js'
import { durationOfMap } from '../temporal/duration-of-map.js'
import { DurationValue } from '../temporal/duration-value.js'
import { invalidTemporal } from '../temporal/invalid-temporal.js'
import { parseDurationText } from '../temporal/parse-duration-text.js'
import { PointValue } from '../temporal/point-value.js'
import type { CypherValue } from '../values/value.js'
import type { FunctionDefinition } from './function-definition.js'

/** Making durations, and the durations between two points in time. */
export const DURATION_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'duration',
    arguments: [{ name: 'input', type: ['STRING', 'MAP', 'DURATION'] }],
    returns: 'DURATION',
    doc: 'The duration that a text by ISO 8601 or a map of units tells.',
    evaluate: ([input]) => durationOf(input),
  },
  between('duration.between', durationBetween, 'in months, days and seconds'),
  between('duration.inMonths', monthsBetweenPoints, 'in whole months'),
  between('duration.inDays', daysBetweenPoints, 'in whole days'),
  between('duration.inSeconds', secondsBetweenPoints, 'in seconds'),
]

function durationOf(input: CypherValue | undefined): DurationValue {
  if (input instanceof DurationValue) return input
  if (input instanceof Map) return new DurationValue(durationOfMap(input))
  return new DurationValue(parseDurationText(typeof input === 'string' ? input : ''))
}

function between(name: string, measure: DurationBetween, unit: string): FunctionDefinition {
  return {
    name,
    arguments: [
      { name: 'from', type: 'TEMPORAL' },
      { name: 'to', type: 'TEMPORAL' },
    ],
    returns: 'DURATION',
    doc: `The duration from one point in time to another, ${unit}; what one of them lacks, such as the day, is taken from the other.`,
    evaluate: ([from, to]) => new DurationValue(measure(partsOf(from), partsOf(to))),
  }
}

function partsOf(value: CypherValue | undefined): PointValue['parts'] {
  if (value instanceof PointValue) return value.parts
  throw invalidTemporal('A duration lies between two points in time, not between durations')
}
