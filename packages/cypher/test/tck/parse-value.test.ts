import { expect, it } from 'vitest'
import { parseValue } from '../../tck/parse-value.js'
import { writeExpected } from '../../tck/write-expected.js'

const write = (text: string, listsAsSets = false): string => writeExpected(parseValue(text), { listsAsSets })

it.each([
  ['nothing', 'null', 'null'],
  ['an integer', '-12', '-12'],
  ['an integer beyond 53 bits', '9223372036854775807', '9223372036854775807'],
  ['a float that looks whole', '1.0', '1.0'],
  ['a float with an exponent', '1e3', '1000.0'],
  ['a float without a whole part', '-.5', '-0.5'],
  ['no number', 'NaN', 'NaN'],
  ['a text with a quote in it', String.raw`'it\'s'`, '"it\'s"'],
  ['a text with a backslash at its end', String.raw`'a\\'`, String.raw`"a\\"`],
  ['blanks in a text', "' a  b '", '" a  b "'],
  ['a list in a list', "[1, [], ['a']]", '[1, [], ["a"]]'],
  ['a map, its keys sorted', '{b: 1, a: {}}', '{a: {}, b: 1}'],
  ['a node without anything', '()', '( {})'],
  ['a node, its labels sorted', "(:B:A {x: 'y'})", '(:A:B {x: "y"})'],
  ['a relationship', '[:T {n: 1}]', '[:T {n: 1}]'],
  ['a list of relationships', '[[:T], [:T]]', '[[:T {}], [:T {}]]'],
  ['a path there and back', '<(:A)-[:T]->()<-[:U {n: 1}]-(:B)>', '<(:A {})-[:T {}]->( {})<-[:U {n: 1}]-(:B {})>'],
  ['a path of one node', '<(:A)>', '<(:A {})>'],
])('reads %s', (_, text, expected) => {
  expect(write(text)).toBe(expected)
})

it('sorts lists that are to be taken as sets', () => expect(write('[3, 1, [2, 1]]', true)).toBe('[1, 3, [1, 2]]'))

it.each([
  ['a text without an end', "'abc"],
  ['something behind a value', '1 2'],
  ['an unknown word', 'maybe'],
  ['nothing at all', ''],
  ['a list without an end', '[1, 2'],
])('refuses %s', (_, text) => expect(() => parseValue(text)).toThrow(/Expected/u))
