import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { ask, value } from './ask.js'

describe('texts', () => {
  it.each([
    ['a beginning', "'Neural' STARTS WITH 'Neu'", true],
    ['case counts', "'Neural' STARTS WITH 'neu'", false],
    ['an end', "'Neural' ENDS WITH 'ral'", true],
    ['a part', "'Neural' CONTAINS 'eur'", true],
    ['every text holds nothing', "'Neural' CONTAINS ''", true],
    ['a part of no text', "1 CONTAINS '1'", null],
    ['no part', "'1' CONTAINS null", null],
    ['a whole pattern', "'Neural' =~ 'N.*l'", true],
    ['half a pattern', "'Neural' =~ 'N'", false],
    ['a pattern that ignores case', "'Neural' =~ '(?i)neural'", true],
    ['texts in a row', "'a' + 'b' || 'c'", 'abc'],
    ['a text and a number', "'a' + 1", 'a1'],
    ['a text and a float', "'a' + 1.0", 'a1.0'],
    ['by code point, not by alphabet', "'Z' < 'a'", true],
    ['a text and a number are not ordered', "'1' < 2", null],
    ['escapes', String.raw`'\' \u00e4 \\'`, "' \u00e4 \\"],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it.each([
    ['a pattern that is none', "'a' =~ '('"],
    ['a truth added', "'a' + true"],
    ['a text without an end', "'abc"],
  ])('refuse %s: %s', async (_, expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })

  it('find nodes by their properties', async () => {
    const rows = await ask(
      "MATCH (n) WHERE n.name STARTS WITH 'a' AND n.name =~ '.*[0-9]' RETURN n.name ORDER BY n.name",
      "CREATE ({name: 'a1'}), ({name: 'a'}), ({name: 'b1'}), ({name: 7}), ({name: 'a22'})",
    )
    expect(rows).toEqual([['a1'], ['a22']])
  })
})
