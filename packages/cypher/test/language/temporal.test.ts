import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { Temporal } from '../../src/values/temporal.js'
import { ask, value } from './ask.js'

const texts = (row: readonly unknown[] | undefined): readonly unknown[] =>
  (row ?? []).map((cell) => (cell instanceof Temporal ? cell.toString() : cell))

describe('temporal values in a query', () => {
  it('are stored and read back', async () => {
    const [row] = await ask(
      'MATCH (n) RETURN n.at, n.dates[1].month, n.at + n.for',
      "CREATE ({at: datetime('2024-02-29T12:00[Europe/Paris]'), dates: [date('2024-01-01'), date('2024-05-01')], for: duration('P1Y')})",
    )
    expect(texts(row)).toEqual(['2024-02-29T12:00:00+01:00[Europe/Paris]', 5, '2025-02-28T12:00:00+01:00[Europe/Paris]'])
  })

  it('are compared, sorted, told apart and counted', async () => {
    const dates = "[date('2024-05-01'), date('2023-05-01'), date({year: 2024, month: 5})]"
    expect((await ask(`UNWIND ${dates} AS d RETURN d ORDER BY d DESC`)).map(texts)).toEqual([
      ['2024-05-01'],
      ['2024-05-01'],
      ['2023-05-01'],
    ])
    expect(await ask(`UNWIND ${dates} AS d WITH DISTINCT d RETURN count(d)`)).toEqual([[2]])
    expect(texts((await ask(`UNWIND ${dates} AS d RETURN min(d), max(d)`))[0])).toEqual(['2023-05-01', '2024-05-01'])
    expect(await ask(`UNWIND ${dates} AS d WITH d WHERE d > date('2024-01-01') RETURN count(*)`)).toEqual([[2]])
  })

  it('durations are summed and averaged', async () => {
    const [row] = await ask("UNWIND [duration('P1D'), duration('PT12H')] AS d RETURN sum(d), avg(d)")
    expect(texts(row)).toEqual(['P1DT12H', 'PT18H'])
  })

  it.each([
    ['another kind is not comparable', "date('2024-01-01') < datetime('2024-01-01')", null],
    ['nor equal', "date('2024-01-01') = datetime('2024-01-01')", false],
    ['durations are not ordered', "duration('P1D') < duration('P2D')", null],
    ['nothing in, nothing out', 'date(null)', null],
    ['a component of nothing', 'date(null).year', null],
    ['a number in front', "2 * duration('P1D') = duration('P2D')", true],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it.each([
    ['a date less a date', "date('2024-01-02') - date('2024-01-01')"],
    ['a date times two', "date('2024-01-02') * 2"],
    ['a date of a truth', 'date(true)'],
    ['a date of a text that is none', "date('soon')"],
  ])('refuse %s: %s', async (_, expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })
})
