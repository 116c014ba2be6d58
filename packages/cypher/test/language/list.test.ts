import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { Float } from '../../src/values/float.js'
import { ask, value } from './ask.js'

describe('lists', () => {
  it.each([
    ['an entry from the end', '[1, 2, 3][-1]', 3],
    ['an entry that is not there', '[1][5]', null],
    ['an entry of nothing', 'null[0]', null],
    ['an entry at nothing', '[1][null]', null],
    ['a part, its end left out', '[1, 2, 3][1..2]', [2]],
    ['a part from the end', '[1, 2, 3][-2..]', [2, 3]],
    ['a part that is the other way round', '[1, 2, 3][2..1]', []],
    ['a part beyond both ends', '[1, 2][-9..9]', [1, 2]],
    ['a part up to nothing', '[1, 2][0..null]', null],
    ['two lists', '[1] + [2, [3]]', [1, 2, [3]]],
    ['a list and a value', '[1] + 2', [1, 2]],
    ['a value and a list', '1 + [2]', [1, 2]],
    ['equal by their parts', '[1, [2.0]] = [1.0, [2]]', true],
    ['unequal by their lengths, null or not', '[null] = [1, 2]', false],
    ['with a null in it, open', '[1, null] = [1, 2]', null],
    ['with a null in it, decided elsewhere', '[1, null] = [2, 2]', false],
    ['ordered by the first difference', '[1, 2] < [1, 3]', true],
    ['a beginning comes first', '[1] < [1, 0]', true],
    ['in', '2 IN [1, 2]', true],
    ['in a list with a null, open', '3 IN [1, null]', null],
    ['in nothing', '1 IN []', false],
    ['a null in nothing', 'null IN []', false],
    ['a list in a list', '[1] IN [[1], 2]', true],
    ['a comprehension without a condition', '[x IN [1, 2] | x * 2]', [2, 4]],
    ['a comprehension without a projection', '[x IN [1, 2, 3] WHERE x % 2 = 1]', [1, 3]],
    ['a comprehension of nothing', '[x IN null | x]', null],
    ['reduced', "reduce(text = '', x IN ['a', 'b'] | text + x)", 'ab'],
    ['integers and floats', '[1, 1.0, null]', [1, new Float(1), null]],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toEqual(expected))

  it.each([
    ['a text as a place', "[1]['a']"],
    ['a place in a number', '$number[0]'],
    ['in a number', '1 IN 1'],
    ['a fraction as a place', '[1][0.5]'],
  ])('refuse %s: %s', async (_, expression) => {
    await expect(value(expression, { number: 1 })).rejects.toThrow(CypherError)
  })

  it('unwind to rows, nothing to none', async () => {
    expect(await ask('UNWIND [1, [2, 3], null] AS x RETURN x')).toEqual([[1], [[2, 3]], [null]])
    expect(await ask('UNWIND [] AS x RETURN x')).toEqual([])
    expect(await ask('UNWIND null AS x RETURN x')).toEqual([])
  })
})
