import { expect, it } from 'vitest'
import { Float } from '../../src/values/float.js'
import { ask, value } from './ask.js'

it.each([
  ['rows', 'UNWIND [1, null] AS x RETURN count(*)', 2],
  ['values that are not null', 'UNWIND [1, null] AS x RETURN count(x)', 1],
  ['different values', 'UNWIND [1, 1, 2] AS x RETURN count(DISTINCT x)', 2],
  ['no rows', 'UNWIND [] AS x RETURN count(x)', 0],
  ['a sum of integers', 'UNWIND [1, 2] AS x RETURN sum(x)', 3],
  ['a sum with a float', 'UNWIND [1, 0.5] AS x RETURN sum(x)', 1.5],
  ['a sum of nothing', 'UNWIND [] AS x RETURN sum(x)', 0],
  ['a mean', 'UNWIND [1, 2] AS x RETURN avg(x)', 1.5],
  ['a mean of nothing', 'UNWIND [] AS x RETURN avg(x)', null],
  ['the least', "UNWIND [2, 'a', 1] AS x RETURN min(x)", 'a'],
  ['the greatest', "UNWIND [2, 'a', 1] AS x RETURN max(x)", 2],
  ['a list without nulls', 'UNWIND [2, null, 1] AS x RETURN collect(x)', [2, 1]],
  ['an empty list', 'UNWIND [] AS x RETURN collect(x)', []],
  ['a percentile that is a value', 'UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, 0.5)', 20],
  ['a percentile between values', 'UNWIND [10, 20] AS x RETURN percentileCont(x, 0.25)', 12.5],
  ['a deviation', 'UNWIND [1, 3] AS x RETURN stDevP(x)', new Float(1)],
])('counts %s', async (_, query, expected) => expect(await ask(query)).toEqual([[expected]]))

it.each([
  [
    'by what is no aggregate',
    'UNWIND [1, 2, 3] AS x RETURN x % 2 AS odd, sum(x) ORDER BY odd',
    [
      [0, 2],
      [1, 4],
    ],
  ],
  ['nulls together', 'UNWIND [null, null] AS x RETURN x, count(*)', [[null, 2]]],
  ['no rows into no groups', 'UNWIND [] AS x RETURN x, count(*)', []],
  ['and computes of the results', 'UNWIND [1, 2] AS x RETURN sum(x) * 10 + count(*)', [[32]]],
  ['and computes of a key and a result', 'UNWIND [1, 1] AS x RETURN x, x + count(*)', [[1, 3]]],
  ['with a list of the results', 'UNWIND [3, 4] AS x RETURN [y IN collect(x) | y * 2]', [[[6, 8]]]],
])('groups %s', async (_, query, rows) => expect(await ask(query)).toEqual(rows))

it.each([
  ['nested', 'RETURN count(count(*))', 'NestedAggregation'],
  ['in WHERE', 'MATCH (n) WHERE count(n) > 1 RETURN n', 'InvalidAggregation'],
  ['in a list comprehension', 'RETURN [x IN [1] | count(*)]', 'InvalidAggregation'],
  ['beside what is no column', 'UNWIND [1] AS x RETURN x + count(*)', 'AmbiguousAggregationExpression'],
  ['of random numbers', 'RETURN count(rand())', 'NonConstantExpression'],
  ['with a percentile that is none', 'UNWIND [1] AS x RETURN percentileDisc(x, 2)', 'NumberOutOfRange'],
])('refuses aggregates %s', (_, query, detail) => expect(ask(query)).rejects.toMatchObject({ detail }))

it('sums integers beyond 2^53 exactly', async () => {
  expect(await value('reduce(s = 0, x IN [9007199254740993, 1] | s + x)')).toBe(9007199254740994n)
})
