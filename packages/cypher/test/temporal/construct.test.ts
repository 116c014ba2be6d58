import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { call, textOf } from './call.js'

const text = (name: string, ...args: Parameters<typeof call> extends [string, ...infer A] ? A : never): string =>
  textOf(call(name, ...args))

describe('a date of a map', () => {
  it.each([
    ['a year alone is its first day', { year: 1999 }, '1999-01-01'],
    ['a month alone is its first day', { year: 1999, month: 7 }, '1999-07-01'],
    ['week 1 may begin in the year before', { year: 2020, week: 1 }, '2019-12-30'],
    ['a long year has a week 53', { year: 2020, week: 53, dayOfWeek: 7 }, '2021-01-03'],
    ['day 60 of a leap year', { year: 2024, ordinalDay: 60 }, '2024-02-29'],
    ['the last day of a quarter', { year: 2023, quarter: 4, dayOfQuarter: 92 }, '2023-12-31'],
    ['a year before the first', { year: -44, month: 3, day: 15 }, '-0044-03-15'],
    ['a year of five digits', { year: 12345 }, '+12345-01-01'],
  ])('%s', (_, map, expected) => expect(text('date', map)).toBe(expected))

  it.each([
    ['no year', { month: 5 }],
    ['a day without its month', { year: 1999, day: 5 }],
    ['a thirteenth month', { year: 1999, month: 13 }],
    ['a leap day in a common year', { year: 2023, month: 2, day: 29 }],
    ['a day that the month has not, over a base', { date: call('date', '2024-01-31'), month: 2, day: 30 }],
    ['a week 53 in a short year', { year: 2021, week: 53 }],
    ['two ways at once', { year: 2021, week: 5, month: 2 }],
    ['a component that it has not', { year: 2021, hour: 5 }],
    ['a fraction', { year: 2021.5 }],
    ['a year out of range', { year: 1_000_000_000 }],
  ])('refuses %s', (_, map) => expect(() => call('date', map)).toThrow(CypherError))

  it.each([
    ['day 28 of its month', { day: 28 }, '2024-01-28'],
    ['week 1, the same day of the week', { week: 1 }, '2024-01-03'],
    ['another quarter, the same month in it', { quarter: 2 }, '2024-04-30'],
    ['a month that is too short', { month: 2 }, '2024-02-29'],
    ['a year', { year: 2023 }, '2023-01-31'],
  ])('takes from a base what is left out: %s', (_, map, expected) => {
    expect(text('date', { date: call('date', '2024-01-31'), ...map })).toBe(expected)
  })
})

describe('a time of a map', () => {
  it.each([
    ['an hour', { hour: 9 }, '09:00:00'],
    ['milliseconds', { hour: 9, minute: 1, second: 2, millisecond: 30 }, '09:01:02.03'],
    [
      'all three sub-seconds',
      { hour: 0, minute: 0, second: 0, millisecond: 1, microsecond: 2, nanosecond: 3 },
      '00:00:00.001002003',
    ],
    ['the last nanosecond of a day', { hour: 23, minute: 59, second: 59, nanosecond: 999_999_999 }, '23:59:59.999999999'],
  ])('%s', (_, map, expected) => expect(text('localtime', map)).toBe(expected))

  it.each([
    ['minutes without an hour', { minute: 5 }],
    ['hour 24', { hour: 24 }],
    ['a thousand microseconds beside milliseconds', { hour: 1, minute: 1, second: 1, millisecond: 1, microsecond: 1000 }],
  ])('refuses %s', (_, map) => expect(() => call('localtime', map)).toThrow(CypherError))
})

it('needs the day before the hour', () =>
  expect(() => call('localdatetime', { year: 2024, month: 5, hour: 12 })).toThrow(CypherError))

describe('a time zone in a map', () => {
  it.each([
    ['an offset', { year: 2024, timezone: '-03:30' }, '2024-01-01T00:00:00-03:30'],
    ['a zone in winter', { year: 2024, timezone: 'Europe/Paris' }, '2024-01-01T00:00:00+01:00[Europe/Paris]'],
    ['a zone in summer', { year: 2024, month: 7, timezone: 'Europe/Paris' }, '2024-07-01T00:00:00+02:00[Europe/Paris]'],
    [
      'an hour that the clocks skip moves on',
      { year: 2024, month: 3, day: 31, hour: 2, minute: 30, timezone: 'Europe/Paris' },
      '2024-03-31T03:30:00+02:00[Europe/Paris]',
    ],
    [
      'an hour that happens twice is the first',
      { year: 2024, month: 10, day: 27, hour: 2, minute: 30, timezone: 'Europe/Paris' },
      '2024-10-27T02:30:00+02:00[Europe/Paris]',
    ],
    ['seconds of an epoch', { epochSeconds: 86_400, nanosecond: 5 }, '1970-01-02T00:00:00.000000005Z'],
    [
      'milliseconds of an epoch, in a zone',
      { epochMillis: -1, timezone: 'Asia/Tokyo' },
      '1970-01-01T08:59:59.999+09:00[Asia/Tokyo]',
    ],
  ])('%s', (_, map, expected) => expect(text('datetime', map)).toBe(expected))

  it('moves a time that stands elsewhere', () => {
    const time = call('time', '23:30-01:00')
    expect(text('time', { time, timezone: '+01:00' })).toBe('01:30:00+01:00')
    expect(text('datetime', { year: 2024, month: 12, day: 31, time, timezone: '+01:00' })).toBe('2025-01-01T01:30:00+01:00')
  })

  it('refuses a zone that nobody knows', () => {
    expect(() => call('datetime', { year: 2024, timezone: 'Mars/Olympus' })).toThrow(/no time zone/u)
  })
})

describe('a text', () => {
  it.each([
    ['date', '2015-Q3-21', '2015-07-21'],
    ['date', '2015Q3', '2015-07-01'],
    ['date', '-0001-12-31', '-0001-12-31'],
    ['date', '+999999999-12-31', '+999999999-12-31'],
    ['localtime', '21:40:32,5', '21:40:32.5'],
    ['time', '21:40', '21:40:00Z'],
    ['time', '214032+0530', '21:40:32+05:30'],
    ['localdatetime', '2015-07-21', '2015-07-21T00:00:00'],
    ['datetime', '2015-07-21', '2015-07-21T00:00:00Z'],
    ['datetime', '2015-10-25T02:30:00+01:00[Europe/Paris]', '2015-10-25T02:30:00+01:00[Europe/Paris]'],
    ['datetime', '2015-10-25T02:30:00+02:00[Europe/Paris]', '2015-10-25T02:30:00+02:00[Europe/Paris]'],
    ['datetime', '-200000000-07-01T12:00[Europe/Paris]', '-200000000-07-01T12:00:00+00:09:21[Europe/Paris]'],
  ])('%s %s', (name, input, expected) => expect(text(name, input)).toBe(expected))

  it.each([
    ['date', '2015-7-', 'a hyphen too many'],
    ['date', '2015-02-30', 'no such day'],
    ['date', '12015-01-01', 'five digits without a sign'],
    ['date', '', 'nothing'],
    ['localtime', '25:00', 'no such hour'],
    ['localtime', '21:40+01:00', 'an offset'],
    ['time', '21:40+19:00', 'an offset beyond 18 hours'],
    ['datetime', '2015-07-21T12:00+01:00[Europe/Paris]', 'an offset that the zone has not then'],
    ['datetime', '2015-07-21 12:00', 'a blank for the T'],
  ])('%s refuses %s: %s', (name, input) => expect(() => call(name, input)).toThrow(CypherError))
})

describe('another value', () => {
  it('keeps what the kind has', () => {
    const value = call('datetime', '2024-02-29T12:30:15.25+01:00[Europe/Paris]')
    expect(['date', 'localtime', 'time', 'localdatetime', 'datetime'].map((name) => text(name, value))).toEqual([
      '2024-02-29',
      '12:30:15.25',
      '12:30:15.25+01:00',
      '2024-02-29T12:30:15.25',
      '2024-02-29T12:30:15.25+01:00[Europe/Paris]',
    ])
  })

  it('has no date when it is a time', () => expect(() => call('date', call('time', '12:00'))).toThrow(CypherError))
})

describe('the clock', () => {
  it.each([
    ['date', [], '2024-02-29'],
    ['localtime', [], '12:30:15.25'],
    ['time', [], '12:30:15.25Z'],
    ['localdatetime', [], '2024-02-29T12:30:15.25'],
    ['datetime', [], '2024-02-29T12:30:15.25Z'],
    ['datetime.statement', ['Asia/Tokyo'], '2024-02-29T21:30:15.25+09:00[Asia/Tokyo]'],
    ['date.realtime', ['+12:00'], '2024-03-01'],
    ['localtime', [{ timezone: '-01:00' }], '11:30:15.25'],
  ])('%s %j', (name, args, expected) => expect(text(name, ...args)).toBe(expected))
})
