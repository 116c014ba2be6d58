import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { DurationValue } from '../../src/temporal/duration-value.js'
import { makeDuration } from '../../src/temporal/make-duration.js'
import type { Temporal } from '../../src/values/temporal.js'
import { call, textOf } from './call.js'

fc.configureGlobal({ seed: 1 })

const duration = (input: string): Temporal => call('duration', input) as Temporal

describe('a duration of units', () => {
  it.each([
    ['nothing', { days: 0 }, 'PT0S'],
    ['months do not become days', { months: 25, days: 40 }, 'P2Y1M40D'],
    ['half a day is hours', { days: 0.5 }, 'PT12H'],
    ['half a month is days and hours', { months: 0.5 }, 'P15DT5H14M33S'],
    ['signs are kept apart', { months: 1, days: -1, seconds: 1 }, 'P1M-1DT1S'],
    ['minus a nanosecond', { nanoseconds: -1 }, 'PT-0.000000001S'],
    ['a tenth is exact', { seconds: 0.1 }, 'PT0.1S'],
    ['a quarter of a year', { quarters: 1 }, 'P3M'],
  ])('%s', (_, map, expected) => expect(textOf(call('duration', map))).toBe(expected))

  it.each([
    ['an unknown unit', { hour: 1 }],
    ['a text', { hours: '1' }],
    ['more than 64 bits', { years: 9223372036854775807n }],
  ])('refuses %s', (_, map) => expect(() => call('duration', map)).toThrow(CypherError))
})

describe('a text of a duration', () => {
  it.each([
    ['P1Y2M3DT4H5M6.7S', 'P1Y2M3DT4H5M6.7S'],
    ['P1W', 'P7D'],
    ['P-1M', 'P-1M'],
    ['-P1M2D', 'P-1M-2D'],
    ['PT1,5H', 'PT1H30M'],
    ['P2024-02-03T04:05:06.5', 'P2024Y2M3DT4H5M6.5S'],
    ['p1d', 'P1D'],
  ])('%s', (input, expected) => expect(textOf(duration(input))).toBe(expected))

  it.each(['P', 'PT', 'P1', '1D', 'P1DT', 'P1H', ''])('refuses %j', (input) => expect(() => duration(input)).toThrow(CypherError))
})

describe('durations reckoned with', () => {
  it.each([
    ['sum', duration('P1MT1S').plus(duration('P2DT-2S')), 'P1M2DT-1S'],
    ['difference', duration('P1M').minus(duration('P1D')), 'P1M-1D'],
    ['product with an integer', duration('P1M2DT3S').times(3), 'P3M6DT9S'],
    ['product with a fraction goes to smaller units', duration('P1D').times(0.5), 'PT12H'],
    ['quotient', duration('P1M').dividedBy(2), 'P15DT5H14M33S'],
    ['quotient that comes out only as a fraction', duration('P77DT12H').dividedBy(3), 'P25DT20H'],
    ['quotient by a negative number', duration('P1DT2S').dividedBy(-2), 'PT-12H-1S'],
    ['quotient that does not come out', duration('PT10S').dividedBy(3), 'PT3.333333333S'],
  ])('%s', (_, value, expected) => expect(textOf(value)).toBe(expected))

  it('gives undefined where there is no meaning', () => {
    expect(duration('P1D').plus(1)).toBeUndefined()
    expect(duration('P1D').times('2')).toBeUndefined()
    expect(duration('P1D').minus(call('date', '2024-01-01'))).toBeUndefined()
  })

  it('refuses to divide by zero', () => expect(() => duration('P1D').dividedBy(0)).toThrow(CypherError))

  it('tells a day from 24 hours, and orders them by length', () => {
    expect(duration('P1D').equals(duration('PT24H'))).toBe(false)
    expect(duration('P1D').compareTo(duration('PT24H'))).toBeUndefined()
    expect(Math.sign(duration('P1M').orderAfter(duration('P30D')))).toBe(1)
    expect(Math.sign(duration('PT1H').orderAfter(duration('P1D')))).toBe(-1)
    expect(duration('P1D').orderAfter(duration('PT24H'))).not.toBe(0)
  })

  it.each([
    ['years', 1],
    ['monthsOfYear', 2],
    ['weeks', 1],
    ['daysOfWeek', 1],
    ['minutes', 245],
    ['minutesOfHour', 5],
    ['milliseconds', 14_706_007],
    ['nanosecondsOfSecond', 7_000_000],
    ['hour', undefined],
  ])('%s', (name, expected) => expect(duration('P14M8DT4H5M6.007S').component(name)).toBe(expected))
})

describe('between two points', () => {
  const between = (how: string, from: string, to: string): string => textOf(call(`duration.${how}`, point(from), point(to)))
  const point = (text: string): Temporal => {
    const [name = '', input = ''] = text.split(' ')
    return call(name, input) as Temporal
  }

  it.each([
    ['between', 'date 2024-01-31', 'date 2024-03-01', 'P1M1D'],
    ['between', 'date 2024-03-01', 'date 2024-01-31', 'P-1M-1D'],
    ['between', 'localdatetime 2024-01-01T12:00', 'localdatetime 2024-01-03T11:00', 'P1DT23H'],
    ['inMonths', 'date 2024-01-31', 'date 2024-02-29', 'PT0S'],
    ['inDays', 'localdatetime 2024-01-01T12:00', 'date 2024-01-03', 'P1D'],
    ['inSeconds', 'time 12:00+01:00', 'time 12:00Z', 'PT1H'],
    ['inSeconds', 'localtime 12:00', 'date 2024-01-01', 'PT-12H'],
    ['inSeconds', 'datetime 2024-03-30T12:00[Europe/Paris]', 'datetime 2024-03-31T12:00[Europe/Paris]', 'PT23H'],
    ['between', 'datetime 2024-03-30T12:00[Europe/Paris]', 'datetime 2024-03-31T12:00[Europe/Paris]', 'P1D'],
  ])('%s %s and %s', (how, from, to, expected) => expect(between(how, from, to)).toBe(expected))

  it('has no sense for durations', () =>
    expect(() => call('duration.between', duration('P1D'), duration('P1D'))).toThrow(CypherError))
})

it('reads every duration back from its text', () => {
  const part = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  fc.assert(
    fc.property(part, part, part, part, (months, days, seconds, nanos) => {
      const value = new DurationValue(makeDuration(months, days, seconds, nanos))
      expect((duration(value.toString()) as DurationValue).parts).toEqual(value.parts)
    }),
  )
})
