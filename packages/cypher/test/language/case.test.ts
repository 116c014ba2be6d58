import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { ask, value } from './ask.js'

describe('CASE', () => {
  it.each([
    ['the first that is true', 'CASE WHEN false THEN 1 WHEN true THEN 2 WHEN true THEN 3 END', 2],
    ['none that is true', 'CASE WHEN null THEN 1 END', null],
    ['else', 'CASE WHEN false THEN 1 ELSE 2 END', 2],
    ['a value', "CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END", 'b'],
    ['nothing equals nothing', 'CASE null WHEN null THEN 1 ELSE 2 END', 2],
    ['several values', 'CASE 3 WHEN 1, 2 THEN 1 WHEN 3, 4 THEN 2 END', 2],
    ['tests', "CASE 5 WHEN < 3 THEN 'low' WHEN >= 3, 1 THEN 'high' END", 'high'],
    ['values beside tests', "CASE 4 WHEN > 9 THEN 'high' WHEN 4, 5 THEN 'mid' END", 'mid'],
    ['nothing', "CASE null WHEN IS NULL THEN 'nothing' END", 'nothing'],
    ['something', "CASE 1 WHEN IS NULL THEN 'nothing' WHEN IS NOT NULL THEN 'something' END", 'something'],
    ['texts', "CASE 'abc' WHEN STARTS WITH 'b' THEN 1 WHEN ENDS WITH 'c' THEN 2 END", 2],
    ['a pattern', "CASE 'abc' WHEN =~ 'a.*' THEN 1 END", 1],
    ['a list', 'CASE 2 WHEN IN [1, 2] THEN true END', true],
    ['types', "CASE 1.5 WHEN IS :: INTEGER THEN 'whole' WHEN IS :: FLOAT THEN 'float' END", 'float'],
    ['one in another', 'CASE 1 WHEN CASE 1 WHEN > 0 THEN 1 END THEN 2 END', 2],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it('takes variables whose names are words of tests', async () => {
    expect(await ask('WITH 1 AS contains, 1 AS in RETURN CASE 1 WHEN contains THEN 2 END, CASE 1 WHEN in THEN 3 END')).toEqual([
      [2, 3],
    ])
  })

  it.each([
    'CASE END',
    'CASE 1 END',
    'CASE WHEN < 3 THEN 1 END',
    'CASE 1 WHEN 1 END',
    'CASE 1 WHEN 1 THEN 2',
    'CASE WHEN 1 THEN 2 END',
  ])('refuses %s', async (expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })
})
