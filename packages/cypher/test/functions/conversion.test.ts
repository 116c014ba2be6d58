import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Float, toFloat } from '../../src/values/float.js'
import type { CypherValue } from '../../src/values/value.js'
import { call } from './call.js'

fc.configureGlobal({ seed: 1 })

it.each<[string, string, CypherValue, CypherValue]>([
  ['a word', 'toBoolean', 'TRUE', true],
  ['another word', 'toBoolean', 'yes', null],
  ['zero', 'toBoolean', 0, false],
  ['a fraction is cut', 'toInteger', -2.9, -2],
  ['a text with a fraction', 'toInteger', '2.9', 2],
  ['a text with more than 53 bits', 'toInteger', '9007199254740993', 9007199254740993n],
  ['a text with more than 64 bits', 'toInteger', '9223372036854775808', null],
  ['a text that is none', 'toInteger', '12a', null],
  ['an empty text', 'toInteger', '', null],
  ['truth', 'toInteger', true, 1],
  ['an integer', 'toFloat', 3, new Float(3)],
  ['a text with an exponent', 'toFloat', '-1.5e3', new Float(-1500)],
  ['a text that names no number', 'toFloat', 'NaN', NaN],
  ['a text that is no number', 'toFloat', '1,5', null],
  ['a float keeps its point', 'toString', new Float(1), '1.0'],
  ['a large float', 'toString', new Float(1e10), '1.0E10'],
  ['a small float', 'toString', 0.00015, '1.5E-4'],
  ['the largest that is written out', 'toString', 9999999.5, '9999999.5'],
  ['an integer', 'toString', 9007199254740993n, '9007199254740993'],
  ['falsehood', 'toString', false, 'false'],
  ['a list to what it is not', 'toIntegerOrNull', [1], null],
  ['a list to text', 'toStringOrNull', [1], null],
  ['null', 'toFloatOrNull', null, null],
  ['a list of all sorts', 'toIntegerList', ['1', 2.5, true, [], null], [1, 2, 1, null, null]],
  ['a list of texts', 'toBooleanList', ['true', 'x'], [true, null]],
])('%s: %s', (_, name, value, expected) => expect(call(name, value)).toEqual(expected))

it('reads every float back from its text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      const float = Object.is(value, -0) ? new Float(-0) : toFloat(value)
      expect(call('toFloat', call('toString', float))).toEqual(float)
    }),
  )
})

it('reads every integer back from its text', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      const integer = Number.isSafeInteger(Number(value)) ? Number(value) : value
      expect(call('toInteger', call('toString', integer))).toBe(integer)
    }),
  )
})
