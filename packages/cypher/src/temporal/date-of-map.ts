import { dateField } from './date-fields.js'
import { type DayOfYear, epochDayOfParts } from './date-of-parts.js'
import { invalidTemporal } from './invalid-temporal.js'
import type { MapReader } from './map-reader.js'

/** Components that tell a day. */
export const DATE_COMPONENTS = ['year', 'month', 'day', 'week', 'dayOfWeek', 'quarter', 'dayOfQuarter', 'ordinalDay'] as const

/**
 * The day that a map tells by month and day, week and day of the week, quarter and day of the quarter, or day of the year.
 *
 * @param base Epoch day that gives what the map leaves out; without one the year must be given and what else is left out is 1.
 * @throws CypherError when a component is left out before a smaller one, or two ways are mixed.
 */
export function epochDayOfMap(map: MapReader, base: number | undefined): number {
  const parts = new PartsReader(map, base)
  const ways = WAYS.filter(({ names }) => map.hasAny(names))
  if (ways.length > 1)
    throw invalidTemporal(`A date cannot be told by ${ways.map(({ names }) => names.join(' and ')).join(', and by ')}`)
  return epochDayOfParts((ways[0] ?? BY_MONTH).read(parts))
}

interface Way {
  readonly names: readonly string[]
  read(parts: PartsReader): DayOfYear
}

const BY_MONTH: Way = {
  names: ['month', 'day'],
  read: (parts) => ({ by: 'month', year: parts.year('year'), month: parts.part('month', ['day']), day: parts.part('day', []) }),
}

const WAYS: readonly Way[] = [
  BY_MONTH,
  {
    names: ['week', 'dayOfWeek'],
    read: (parts) => ({
      by: 'week',
      year: parts.year('weekYear'),
      week: parts.part('week', ['dayOfWeek']),
      dayOfWeek: parts.part('dayOfWeek', []),
    }),
  },
  {
    names: ['quarter', 'dayOfQuarter'],
    read: (parts) => ({
      by: 'quarter',
      year: parts.year('year'),
      quarter: parts.part('quarter', ['dayOfQuarter']),
      dayOfQuarter: parts.part('dayOfQuarter', []),
    }),
  },
  {
    names: ['ordinalDay'],
    read: (parts) => ({ by: 'ordinal', year: parts.year('year'), ordinalDay: parts.part('ordinalDay', []) }),
  },
]

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

  private ofBase(name: string): number | undefined {
    return this.base === undefined ? undefined : Number(dateField(this.base, name))
  }
}
