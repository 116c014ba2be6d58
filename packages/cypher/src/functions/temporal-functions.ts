import type { CypherMap, CypherValue } from '../values/value.js'
import { instantOfEpoch } from '../temporal/instant-of-map.js'
import { invalidTemporal } from '../temporal/invalid-temporal.js'
import type { LocalMoment } from '../temporal/local-moment.js'
import { parsePlaceText, type Place } from '../temporal/parse-place-text.js'
import { POINT_KINDS, type PointKind } from '../temporal/point-kinds.js'
import { toldAt } from '../temporal/point-of-map.js'
import type { PointParts } from '../temporal/point-parts.js'
import { PointValue } from '../temporal/point-value.js'
import { truncatedWith } from '../temporal/truncated-with.js'
import type { ArgumentDefinition, FunctionContext, FunctionDefinition } from './function-definition.js'

const UTC: Place = { offset: 0 }
const CLOCKS = ['transaction', 'statement', 'realtime'] as const
const INPUT: ArgumentDefinition = { name: 'input', type: ['STRING', 'MAP', 'TEMPORAL'], optional: true }

/** Making dates, times and date-times, reading the clock, truncating. Durations: `duration-functions.ts`. */
export const TEMPORAL_FUNCTIONS: readonly FunctionDefinition[] = POINT_KINDS.flatMap((kind) => [
  constructorOf(kind),
  ...CLOCKS.map((clock) => clockOf(kind, clock)),
  truncationOf(kind),
])

function constructorOf(kind: PointKind): FunctionDefinition {
  return {
    name: kind.name,
    arguments: [INPUT],
    returns: kind.type,
    doc: `The ${kind.noun} that a text, a map of components or another temporal value tells; without an argument, now.`,
    volatile: true,
    evaluate: ([input], context) => new PointValue(pointOf(kind, input, () => nowOf(context))),
  }
}

function pointOf(kind: PointKind, input: CypherValue | undefined, now: () => LocalMoment): PointParts {
  if (input === undefined) return kind.select(toldAt(UTC, now()))
  if (typeof input === 'string') return kind.parse(input)
  if (input instanceof PointValue) return kind.select(input.parts)
  if (input instanceof Map) return kind.ofMap(input, now)
  throw invalidTemporal(`A ${kind.noun} cannot be made of a duration`)
}

function clockOf(kind: PointKind, clock: string): FunctionDefinition {
  return {
    name: `${kind.name}.${clock}`,
    arguments: [{ name: 'timezone', type: 'STRING', optional: true }],
    returns: kind.type,
    doc: `The ${kind.noun} now, in a time zone (UTC when none is given); the clock stands still while a query runs.`,
    volatile: true,
    evaluate: ([timezone], context) => {
      const place = typeof timezone === 'string' ? parsePlaceText(timezone) : UTC
      return new PointValue(kind.select(toldAt(place, nowOf(context))))
    },
  }
}

function truncationOf(kind: PointKind): FunctionDefinition {
  return {
    name: `${kind.name}.truncate`,
    arguments: [
      { name: 'unit', type: 'STRING' },
      { name: 'input', type: 'TEMPORAL', optional: true },
      { name: 'components', type: 'MAP', optional: true },
    ],
    returns: kind.type,
    doc: `The ${kind.noun} at the beginning of the millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond or microsecond of another value, with components of a map set over it.`,
    volatile: true,
    evaluate: ([unit, input, components], context) => {
      const now = (): LocalMoment => nowOf(context)
      const point = input instanceof PointValue ? input.parts : toldAt(UTC, now())
      const overlay: CypherMap = components instanceof Map ? components : new Map()
      return new PointValue(truncatedWith(kind, kind.select(atMidnight(kind, point)), textOf(unit), overlay, now))
    },
  }
}

function textOf(value: CypherValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A date can be truncated to a date-time. */
function atMidnight({ kind }: PointKind, point: PointParts): PointParts {
  return kind === 'localDateTime' || kind === 'dateTime' ? { ...point, nanoOfDay: point.nanoOfDay ?? 0 } : point
}

function nowOf(context: FunctionContext): LocalMoment {
  return instantOfEpoch(BigInt(Math.floor(context.now())), 0)
}
