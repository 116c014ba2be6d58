import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textOf } from '../../src/functions/arguments.js'
import { CypherError } from '../../src/errors/cypher-error.js'
import type { CypherValue } from '../../src/values/value.js'
import { call } from './call.js'

fc.configureGlobal({ seed: 1 })

it.each<[string, string, readonly CypherValue[], CypherValue]>([
  ['upper case', 'toUpper', ['straße'], 'STRASSE'],
  ['lower case by its other name', 'lower', ['ÀB'], 'àb'],
  ['blanks of all kinds', 'trim', [' \t\nword '], 'word'],
  ['nothing but blanks', 'trim', ['   '], ''],
  ['one end only', 'ltrim', ['  a  '], 'a  '],
  ['the other end only', 'rtrim', ['  a  '], '  a'],
  ['characters of choice', 'btrim', ['xxaxyx', 'xy'], 'a'],
  ['the beginning', 'left', ['hello', 2], 'he'],
  ['more than there is', 'left', ['hello', 20], 'hello'],
  ['the end', 'right', ['hello', 2], 'lo'],
  ['nothing of the end', 'right', ['hello', 0], ''],
  ['a part', 'substring', ['hello', 1, 3], 'ell'],
  ['a part to the end', 'substring', ['hello', 2], 'llo'],
  ['a part beyond the end', 'substring', ['hello', 9], ''],
  ['an emoji is one character', 'substring', ['a😀b', 1, 1], '😀'],
  ['every occurrence', 'replace', ['banana', 'an', 'AN'], 'bANANa'],
  ['a dollar is no pattern', 'replace', ['a', 'a', '$&'], '$&'],
  ['nothing to search for stands between all', 'replace', ['abc', '', 'x'], 'xaxbxcx'],
  ['empty parts are kept', 'split', ['a,,b,', ','], ['a', '', 'b', '']],
  ['several delimiters', 'split', ['a,b;c', [',', ';']], ['a', 'b', 'c']],
  ['an empty delimiter', 'split', ['a😀', ''], ['a', '😀']],
  ['an empty text', 'split', ['', ','], ['']],
  ['an empty text by nothing', 'split', ['', ''], ['']],
  ['composed', 'normalize', ['e\u0301'], '\u00e9'],
  ['decomposed', 'normalize', ['\u00e9', 'NFD'], 'e\u0301'],
  ['characters counted', 'char_length', ['a😀'], 2],
  ['backwards', 'reverse', ['ab😀'], '😀ba'],
  ['size', 'size', ['a😀'], 2],
])('%s: %s', (_, name, args, expected) => expect(call(name, ...args)).toEqual(expected))

it.each<[string, string, readonly CypherValue[]]>([
  ['a negative length', 'left', ['hello', -1]],
  ['a negative start', 'substring', ['hello', -1]],
  ['an unknown form', 'normalize', ['a', 'NFX']],
  ['a number for a text', 'trim', [1]],
  ['a delimiter that is no text', 'split', ['a', [1]]],
])('refuses %s', (_, name, args) => expect(() => call(name, ...args)).toThrow(CypherError))

it('left, right and substring cut a text in two and lose nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
      const left = textOf(call('left', text, length))
      expect(left + textOf(call('substring', text, length))).toBe(text)
      expect(call('right', call('reverse', text), length)).toBe(call('reverse', left))
    }),
  )
})
