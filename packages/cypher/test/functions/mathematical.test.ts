import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { Float, toFloat } from '../../src/values/float.js'
import { MIN_INTEGER } from '../../src/values/integer.js'
import type { CypherValue } from '../../src/values/value.js'
import { call } from './call.js'

fc.configureGlobal({ seed: 1 })

it.each<[string, string, readonly CypherValue[], CypherValue]>([
  ['an integer stays one', 'abs', [-3], 3],
  ['a float stays one', 'abs', [new Float(-3)], new Float(3)],
  ['beyond 53 bits', 'abs', [-9007199254740993n], 9007199254740993n],
  ['the sign of nothing', 'sign', [new Float(-0)], 0],
  ['the sign of a float', 'sign', [-0.5], -1],
  ['up', 'ceil', [1.1], new Float(2)],
  ['down', 'floor', [-1.1], new Float(-2)],
  ['a half goes up', 'round', [2.5], new Float(3)],
  ['a negative half goes up as well', 'round', [-1.5], new Float(-1)],
  ['an integer becomes a float', 'round', [3], new Float(3)],
  ['to places, on decimal digits', 'round', [1.005, 2], 1.01],
  ['to places, a negative half goes away from zero', 'round', [-1.55, 1], -1.6],
  ['to the even digit', 'round', [1.25, 1, 'HALF_EVEN'], 1.2],
  ['always away from zero', 'round', [1.21, 1, 'UP'], 1.3],
  ['always towards zero', 'round', [-1.29, 1, 'down'], -1.2],
  ['to the ceiling', 'round', [-1.29, 1, 'CEILING'], -1.2],
  ['to the floor', 'round', [-1.21, 1, 'FLOOR'], -1.3],
  ['a half down', 'round', [1.25, 1, 'HALF_DOWN'], 1.2],
  ['fewer places than asked for', 'round', [1.5, 10], 1.5],
  ['a root', 'sqrt', [16], new Float(4)],
  ['the root of a negative number', 'sqrt', [-1], NaN],
  ['a logarithm', 'log10', [1000], new Float(3)],
  ['half a circle', 'degrees', [Math.PI], new Float(180)],
  ['a quarter of the plane', 'atan2', [1, 0], Math.PI / 2],
  ['chance', 'rand', [], 0.25],
  ['no number', 'isNaN', [NaN], true],
  ['a number', 'isNaN', [1], false],
])('%s: %s', (_, name, args, expected) => expect(call(name, ...args)).toEqual(expected))

it.each<[string, string, readonly CypherValue[]]>([
  ['the least integer without its sign', 'abs', [MIN_INTEGER]],
  ['a negative precision', 'round', [1.5, -1]],
  ['an unknown mode', 'round', [1.5, 1, 'SIDEWAYS']],
  ['a text', 'sqrt', ['4']],
])('refuses %s', (_, name, args) => expect(() => call(name, ...args)).toThrow(CypherError))

it('a number rounded to places is at most half a unit away', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(6), (value, places) => {
      const rounded = call('round', toFloat(value), places, 'HALF_UP')
      const number = rounded instanceof Float ? rounded.value : Number(rounded)
      expect(Math.abs(number - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9)
    }),
  )
})
