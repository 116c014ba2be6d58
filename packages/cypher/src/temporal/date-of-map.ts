import { daysInMonth } from './calendar.js'
import { dateField } from './date-fields.js'
import { type DayOfYear, epochDayOfParts } from './date-of-parts.js'
import { inRange, invalidTemporal } from './invalid-temporal.js'
import type { MapReader } from './map-reader.js'

/** Components that tell a day. */
export const DATE_COMPONENTS = ['year', 'month', 'day', 'week', 'dayOfWeek', 'quarter', 'dayOfQuarter', 'ordinalDay'] as const

/**
 * The day that a map tells by month and day, week and day of the week, quarter and day of the quarter, or day of the year.
 *
 * @param base Epoch day that gives what the map leaves out; without one the year must be given and what else is left out is 1.
 * @param isWhole Whether the smallest component must not be left out, since a time follows.
 * @throws CypherError when a component is left out before a smaller one, or two ways are mixed.
 */
export function epochDayOfMap(map: MapReader, base: number | undefined, isWhole = false): number {
  const parts = new PartsReader(map, base)
  const ways = WAYS.filter(({ names }) => map.hasAny(names))
  if (ways.length > 1)
    throw invalidTemporal(`A date cannot be told by ${ways.map(({ names }) => names.join(' and ')).join(', and by ')}`)
  const way = ways[0] ?? BY_MONTH
  const smallest = way.names.at(-1) ?? ''
  if (isWhole && base === undefined && !map.has(smallest)) throw invalidTemporal(`${smallest} must be given with a time`)
  return epochDayOfParts(way.read(parts))
}

interface Way {
  readonly names: readonly string[]
  read(parts: PartsReader): DayOfYear
}

/** A day that the base gives is moved to the last of a month that is too short; one that the map gives is not. */
const BY_MONTH: Way = {
  names: ['month', 'day'],
  read: (parts) => {
    const year = parts.year('year')
    const month = parts.part('month', ['day'])
    return { by: 'month', year, month, day: parts.given('day') ?? parts.baseDayIn(year, month) }
  },
}

const BY_WEEK: Way = {
  names: ['week', 'dayOfWeek'],
  read: (parts) => ({
    by: 'week',
    year: parts.year('weekYear'),
    week: parts.part('week', ['dayOfWeek']),
    dayOfWeek: parts.part('dayOfWeek', []),
  }),
}

/** A quarter alone moves the base by whole months. */
const BY_QUARTER: Way = {
  names: ['quarter', 'dayOfQuarter'],
  read: (parts) => {
    const year = parts.year('year')
    const quarter = parts.part('quarter', ['dayOfQuarter'])
    const dayOfQuarter = parts.given('dayOfQuarter')
    if (dayOfQuarter !== undefined) return { by: 'quarter', year, quarter, dayOfQuarter }
    const month = inRange('quarter', quarter, 1, 4) * 3 - 2 + ((parts.part('month', []) - 1) % 3)
    return { by: 'month', year, month, day: parts.baseDayIn(year, month) }
  },
}

const BY_ORDINAL: Way = {
  names: ['ordinalDay'],
  read: (parts) => ({ by: 'ordinal', year: parts.year('year'), ordinalDay: parts.part('ordinalDay', []) }),
}

const WAYS: readonly Way[] = [BY_MONTH, BY_WEEK, BY_QUARTER, BY_ORDINAL]

class PartsReader {
  constructor(
    private readonly map: MapReader,
    private readonly base: number | undefined,
  ) {}

  /** @param baseName The base's component that stands in for the year. */
  year(baseName: string): number {
    const year = this.map.integer('year') ?? this.ofBase(baseName)
    if (year === undefined) throw invalidTemporal('year must be given')
    return year
  }

  part(name: string, smaller: readonly string[]): number {
    const value = this.map.integer(name) ?? this.ofBase(name)
    if (value === undefined && this.map.hasAny(smaller)) throw invalidTemporal(`${name} must be given with ${smaller.join(', ')}`)
    return value ?? 1
  }

  given(name: string): number | undefined {
    return this.map.integer(name)
  }

  /** The base's day of the month, or the month's last; 1 without a base. */
  baseDayIn(year: number, month: number): number {
    return Math.min(this.ofBase('day') ?? 1, daysInMonth(year, inRange('month', month, 1, 12)))
  }

  private ofBase(name: string): number | undefined {
    return this.base === undefined ? undefined : Number(dateField(this.base, name))
  }
}
