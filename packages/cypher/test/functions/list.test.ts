import { expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { MAX_INTEGER } from '../../src/values/integer.js'
import type { CypherValue } from '../../src/values/value.js'
import { call } from './call.js'

it.each<[string, string, readonly CypherValue[], CypherValue]>([
  ['entries counted', 'size', [[1, null]], 2],
  ['the first', 'head', [[1, 2]], 1],
  ['the first of none', 'head', [[]], null],
  ['the last', 'last', [[1, 2]], 2],
  ['the last of none', 'last', [[]], null],
  ['all but the first', 'tail', [[1, 2, 3]], [2, 3]],
  ['all but the first of none', 'tail', [[]], []],
  ['backwards', 'reverse', [[1, 'a', null]], [null, 'a', 1]],
  ['both ends included', 'range', [1, 3], [1, 2, 3]],
  ['steps that miss the end', 'range', [0, 10, 4], [0, 4, 8]],
  ['downwards', 'range', [3, 1, -1], [3, 2, 1]],
  ['nothing in that direction', 'range', [3, 1], []],
  ['nothing in the other direction', 'range', [1, 3, -1], []],
  ['one entry', 'range', [5, 5, -3], [5]],
  ['up to the greatest integer', 'range', [MAX_INTEGER - 1n, MAX_INTEGER], [MAX_INTEGER - 1n, MAX_INTEGER]],
  ['an empty list', 'isEmpty', [[]], true],
  ['an empty text', 'isEmpty', [''], true],
  ['a map with an entry', 'isEmpty', [new Map([['a', 1]])], false],
])('%s: %s', (_, name, args, expected) => expect(call(name, ...args)).toEqual(expected))

it.each<[string, string, readonly CypherValue[]]>([
  ['a range that never ends', 'range', [1, 3, 0]],
  ['a range of fractions', 'range', [1, 2.5]],
  ['the size of a number', 'size', [1]],
  ['the head of a text', 'head', ['abc']],
])('refuses %s', (_, name, args) => expect(() => call(name, ...args)).toThrow(CypherError))

it('leaves the list that it was given as it is', () => {
  const list = [1, 2, 3]
  call('reverse', list)
  expect(list).toEqual([1, 2, 3])
})
