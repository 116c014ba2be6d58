import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { ask, value } from './ask.js'

describe('IS ::', () => {
  it.each([
    ['an integer', '1 IS :: INTEGER', true],
    ['another spelling', '1 IS TYPED INT', true],
    ['a float that looks like one', '1.0 IS :: INTEGER', false],
    ['not', '1 IS NOT :: STRING', true],
    ['null is of every type', 'null IS :: INTEGER', true],
    ['unless it is not to be null', 'null IS :: INTEGER NOT NULL', false],
    ['the short way to say so', 'null IS :: INTEGER!', false],
    ['null only', '1 IS :: NULL', false],
    ['nothing is of no type', 'null IS :: NOTHING', false],
    ['one of two', "'a' IS :: INTEGER | STRING", true],
    ['one of two in ANY', "'a' IS :: ANY<INTEGER | FLOAT>", false],
    ['anything', '{a: 1} IS :: ANY NOT NULL', true],
    ['a list', '[1, 2] IS :: LIST<INTEGER NOT NULL>', true],
    ['a list with something else in it', "[1, 'a'] IS :: LIST<INTEGER>", false],
    ['a list the other way round', '[1, null] IS :: INTEGER NOT NULL LIST', false],
    ['a list of anything', '[1, []] IS :: LIST', true],
    ['a date', "date('2024-01-01') IS :: DATE", true],
    ['a date-time in SQL', "datetime('2024-01-01') IS :: TIMESTAMP WITH TIMEZONE", true],
    ['a local time is no zoned one', "localtime('12:00') IS :: ZONED TIME", false],
    ['what a property may hold', "['a', 'b'] IS :: PROPERTY VALUE", true],
    ['numbers of both types', '[1, 1.5] IS :: PROPERTY VALUE', true],
    ['what it may not', "['a', 1] IS :: PROPERTY VALUE", false],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it('leaves the bar of a comprehension alone', async () => {
    expect(await value("[x IN [1, 'a'] WHERE x IS :: INTEGER | x]")).toEqual([1])
    expect(await value("[date IN [1, 'a'] WHERE date IS :: INTEGER | date + 1]")).toEqual([2])
  })

  it('tells nodes from relationships', async () => {
    const rows = await ask(
      'MATCH p = (n)-[r]->() RETURN n IS :: NODE, r IS :: RELATIONSHIP, p IS :: PATH, n IS :: EDGE',
      'CREATE ()-[:T]->()',
    )
    expect(rows).toEqual([[true, true, true, false]])
  })

  it.each(['1 IS :: NUMBER', '1 IS ::', '1 IS :: LIST<', '1 IS'])('refuses %s', async (expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })
})

describe('arguments that are told by words', () => {
  it.each([
    ['both ends', "trim(BOTH 'x' FROM 'xxaxx')", 'a'],
    ['the beginning', "trim(LEADING 'x' FROM 'xxaxx')", 'axx'],
    ['the end, blanks', "trim(TRAILING FROM ' a ')", ' a'],
    ['a form', "size(normalize('\u00e9', NFD))", 2],
    ['a form in lower case', "size(normalize('e\u0301', nfc))", 1],
    ['normal', "'\u00e9' IS NORMALIZED", true],
    ['not normal', "'\u00e9' IS NOT NFD NORMALIZED", true],
    ['nothing', 'null IS NORMALIZED', null],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it('do not take the names of variables', async () => {
    expect(await ask("WITH ' a ' AS both, 'NFD' AS form RETURN trim(both), size(normalize('\u00e9', form))")).toEqual([['a', 2]])
  })
})

describe('numbers', () => {
  it.each([
    ['thousands', '1_000_000', 1_000_000],
    ['a float', '1_0.2_5', 10.25],
    ['hexadecimal', '0xff_ff', 65_535],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it.each(['1__0', '1_', '0x_'])('refuses %s', async (expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })
})
