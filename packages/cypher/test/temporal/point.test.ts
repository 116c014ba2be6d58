import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { dateOfEpochDay, epochDayOf } from '../../src/temporal/calendar.js'
import { dayOfWeekOf, weekDateOf } from '../../src/temporal/iso-week.js'
import { inZone } from '../../src/temporal/point-arithmetic.js'
import type { PointParts } from '../../src/temporal/point-parts.js'
import { PointValue } from '../../src/temporal/point-value.js'
import type { Temporal } from '../../src/values/temporal.js'
import { call, textOf } from './call.js'

fc.configureGlobal({ seed: 1 })

const value = (text: string): Temporal => {
  const [name = '', input = ''] = text.split(' ')
  return call(name, input) as Temporal
}

describe('a point and a duration', () => {
  it.each([
    ['date 2024-01-31', 'P1M', '2024-02-29', 'a day that the month lacks becomes its last'],
    ['date 2024-03-31', 'P-1M', '2024-02-29', 'backwards as well'],
    ['date 2024-01-01', 'PT47H', '2024-01-02', 'a date takes whole days of hours'],
    ['date 2024-12-31', 'P1D', '2025-01-01', 'over the end of a year'],
    ['localtime 23:00', 'PT2H', '01:00:00', 'a time wraps at midnight'],
    ['localtime 01:00', 'PT-2H', '23:00:00', 'and back'],
    ['time 12:00+01:00', 'P5D', '12:00:00+01:00', 'days mean nothing to a time'],
    ['localdatetime 2024-02-28T23:59:59.999999999', 'PT0.000000001S', '2024-02-29T00:00:00', 'a nanosecond carries'],
    ['datetime 2024-03-30T12:00[Europe/Paris]', 'P1D', '2024-03-31T12:00:00+02:00[Europe/Paris]', 'a day keeps the clock'],
    ['datetime 2024-03-30T12:00[Europe/Paris]', 'PT24H', '2024-03-31T13:00:00+02:00[Europe/Paris]', '24 hours keep the instant'],
  ])('%s + %s = %s: %s', (point, duration, expected) => {
    expect(textOf(value(point).plus(call('duration', duration)))).toBe(expected)
    expect(textOf((call('duration', duration) as Temporal).plus(value(point)))).toBe(expected)
  })

  it('can be subtracted', () => {
    expect(textOf(value('date 2024-03-31').minus(call('duration', 'P1M1D')))).toBe('2024-02-28')
  })

  it('ends at the years of Cypher', () => {
    expect(() => value('date +999999999-12-31').plus(call('duration', 'P1D'))).toThrow(CypherError)
  })

  it('has no sum with anything else', () => {
    expect(value('date 2024-01-01').plus(1)).toBeUndefined()
    expect(value('date 2024-01-01').minus(value('date 2024-01-01'))).toBeUndefined()
  })
})

describe('order', () => {
  it.each([
    ['date 2023-12-31', 'date 2024-01-01', -1],
    ['time 12:00+01:00', 'time 11:30Z', -1],
    ['datetime 2024-01-01T00:00+05:00', 'datetime 2023-12-31T20:00Z', -1],
    ['datetime 2024-01-01T00:00Z', 'datetime 2024-01-01T00:00Z', 0],
    ['date 2024-01-01', 'localdatetime 2024-01-01', undefined],
  ])('%s and %s', (left, right, expected) => {
    const order = value(left).compareTo(value(right))
    expect(order === undefined ? order : Math.sign(order)).toBe(expected)
    expect(value(left).equals(value(right))).toBe(expected === 0)
  })

  it('tells the same instant in two places apart', () => {
    expect(value('datetime 2024-01-01T01:00+01:00').equals(value('datetime 2024-01-01T00:00Z'))).toBe(false)
  })
})

describe('components', () => {
  it.each([
    [
      'date 2021-01-03',
      { year: 2021, weekYear: 2020, week: 53, dayOfWeek: 7, weekDay: 7, ordinalDay: 3, dayOfQuarter: 3, quarter: 1 },
    ],
    ['localtime 01:02:03.004005006', { hour: 1, minute: 2, second: 3, millisecond: 4, microsecond: 4005, nanosecond: 4_005_006 }],
    ['time 01:02-01:30', { timezone: '-01:30', offset: '-01:30', offsetMinutes: -90, offsetSeconds: -5400 }],
    ['datetime 1969-12-31T23:59:59.5Z', { epochSeconds: 0, epochMillis: -500, timezone: 'Z', offset: 'Z', year: 1969, hour: 23 }],
    ['datetime 2024-07-01T12:00[Europe/Paris]', { timezone: 'Europe/Paris', offset: '+02:00' }],
  ])('%s', (text, expected) => {
    for (const [name, component] of Object.entries(expected)) expect(value(text).component(name), name).toBe(component)
  })

  it.each([
    ['date 2021-01-03', 'hour'],
    ['localtime 12:00', 'offset'],
    ['localdatetime 2021-01-03', 'epochSeconds'],
    ['date 2021-01-03', 'toString'],
  ])('%s has no %s', (text, name) => expect(value(text).component(name)).toBeUndefined())
})

describe('truncation', () => {
  it.each([
    ['date', 'millennium', 'date 2999-12-31', {}, '2000-01-01'],
    ['date', 'week', 'localdatetime 2024-03-03T10:00', {}, '2024-02-26'],
    ['date', 'QUARTER', 'date 2024-06-30', { day: 5 }, '2024-04-05'],
    ['localtime', 'minute', 'localtime 10:11:12.5', {}, '10:11:00'],
    ['localdatetime', 'month', 'date 2024-06-30', { hour: 5 }, '2024-06-01T05:00:00'],
    ['datetime', 'hour', 'datetime 2024-06-30T10:11+02:00', { timezone: 'Asia/Tokyo' }, '2024-06-30T10:00:00+09:00[Asia/Tokyo]'],
    ['datetime', 'millisecond', 'datetime 2024-06-30T10:11:12.123456Z', { microsecond: 7 }, '2024-06-30T10:11:12.123007Z'],
    ['datetime', 'day', 'datetime 2024-03-31T12:00+02:00[Europe/Paris]', {}, '2024-03-31T00:00:00+01:00[Europe/Paris]'],
  ])('%s.truncate %s %s %j', (name, unit, input, map, expected) => {
    expect(textOf(call(`${name}.truncate`, unit, value(input), map))).toBe(expected)
  })

  it.each([
    ['date', 'hour', 'date 2024-01-01'],
    ['localtime', 'week', 'localtime 12:00'],
    ['date', 'fortnight', 'date 2024-01-01'],
    ['date', 'day', 'localtime 12:00'],
  ])('%s.truncate refuses %s of %s', (name, unit, input) => {
    expect(() => call(`${name}.truncate`, unit, value(input))).toThrow(CypherError)
  })
})

describe('the calendar', () => {
  it('is that of JavaScript, where JavaScript has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (epochDay) => {
        const date = new Date(epochDay * 86_400_000)
        expect(dateOfEpochDay(epochDay)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(dayOfWeekOf(epochDay) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('leads back to every day, far out too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -365_000_000_000, max: 365_000_000_000 }), (epochDay) => {
        expect(epochDayOf(dateOfEpochDay(epochDay))).toBe(epochDay)
        expect(weekDateOf(epochDay).week).toBeLessThanOrEqual(53)
      }),
    )
  })
})

const day = fc.integer({ min: -365_000_000_000, max: 365_000_000_000 })
const time = fc.integer({ min: 0, max: 86_399_999_999_999 })
const offset = fc.integer({ min: -64_800, max: 64_800 })
const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia')
const moment = fc.record({ epochDay: day, nanoOfDay: time })

it.each<[string, fc.Arbitrary<PointParts>]>([
  ['date', fc.record({ epochDay: day })],
  ['localtime', fc.record({ nanoOfDay: time })],
  ['time', fc.record({ nanoOfDay: time, offset })],
  ['localdatetime', moment],
  ['datetime', fc.record({ epochDay: day, nanoOfDay: time, offset })],
  ['datetime', fc.tuple(zone, moment).map(([name, instant]) => inZone(name, instant))],
])('reads every %s back from its text', (name, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (parts) => {
      const text = new PointValue(parts).toString()
      expect((call(name, text) as PointValue).parts, text).toEqual(parts)
    }),
  )
})
