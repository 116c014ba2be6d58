import { expect, it } from 'vitest'
import { Float } from '../../src/values/float.js'
import type { CypherValue } from '../../src/values/value.js'
import { call } from './call.js'

it.each<[string, string, readonly CypherValue[], CypherValue]>([
  ['the first that is there', 'coalesce', [null, 0, 1], 0],
  ['nothing that is there', 'coalesce', [null], null],
  ['the same', 'nullIf', [1, new Float(1)], null],
  ['another', 'nullIf', [1, 2], 1],
  ['nothing', 'exists', [null], false],
  ['something', 'exists', [false], true],
  ['type of null', 'valueType', [null], 'NULL'],
  ['type of a float', 'valueType', [new Float(1)], 'FLOAT NOT NULL'],
  ['type of a list of two types', 'valueType', [['a', 1]], 'LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL'],
  ['type of a list with nulls', 'valueType', [[1, null]], 'LIST<INTEGER> NOT NULL'],
  ['type of an empty list', 'valueType', [[]], 'LIST<NOTHING> NOT NULL'],
  ['the clock', 'timestamp', [], 0],
  ['a UUID of one digit', 'randomUUID', [], '44444444-4444-4444-8444-444444444444'],
])('%s: %s', (_, name, args, expected) => expect(call(name, ...args)).toEqual(expected))
