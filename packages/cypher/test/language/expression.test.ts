import { expect, it } from 'vitest'
import { Float } from '../../src/values/float.js'
import { ask, value } from './ask.js'

it.each([
  ['integers', '1 + 2 * 3', 7],
  ['powers from the left, as floats', '2 ^ 3 ^ 2', new Float(64)],
  ['division of integers', '7 / 2', 3],
  ['division of a negative one, towards zero', '-7 / 2', -3],
  ['remainder with the sign of the dividend', '-7 % 3', -1],
  ['a float among them', '7 / 2.0', 3.5],
  ['an integral float', '1 + 1.0', new Float(2)],
  ['signs', '- - 1', 1],
  ['hexadecimal and octal', '0xff + 0o17', 270],
  ['the least integer', '-9223372036854775808', -9223372036854775808n],
  ['beyond 2^53, exactly', '9007199254740993 + 0', 9007199254740993n],
  ['division of a float by zero', '1 / 0.0', Infinity],
  ['anything with null', '1 + null', null],
])('computes with %s', async (_, expression, expected) => expect(await value(expression)).toEqual(expected))

it.each([
  ['an integer that does not fit', '9223372036854775807 + 1', 'IntegerOverflow'],
  ['a literal that does not fit', '9223372036854775808', 'IntegerOverflow'],
  ['division by zero', '1 / 0', 'DivisionByZero'],
  ['a sum of a truth', 'true + 1', 'InvalidArgumentType'],
])('refuses %s', (_, expression, detail) => expect(value(expression)).rejects.toMatchObject({ detail }))

it.each([
  ['integers and floats by value', '1 = 1.0', true],
  ['integers beyond 2^53 exactly', '9007199254740993 = 9007199254740992.0', false],
  ['null with anything as unknown', 'null = null', null],
  ['NaN with nothing', '0.0 / 0.0 = 0.0 / 0.0', false],
  ['different types as different', "1 = '1'", false],
  ['lists by their parts', '[1, 2] = [1, 2.0]', true],
  ['lists of different lengths', '[1] = [1, null]', false],
  ['lists with null as unknown', '[1, null] = [1, 2]', null],
  ['maps by their parts', '{a: 1, b: 2} = {b: 2, a: 1}', true],
  ['texts by their order', "'a' < 'b'", true],
  ['types that have no order as unknown', "1 < 'a'", null],
  ['a chain', '1 < 2 <= 2', true],
  ['a chain with a false part', '1 < 2 > 5', false],
  ['membership', '2 IN [1, 2]', true],
  ['membership that may be', '3 IN [1, null]', null],
  ['membership in nothing', 'null IN []', false],
  ['null', 'null IS NULL', true],
])('compares %s', async (_, expression, expected) => expect(await value(expression)).toEqual(expected))

it.each([
  ['the first that holds', "CASE WHEN 1 > 2 THEN 'a' WHEN true THEN 'b' END", 'b'],
  ['what equals', "CASE 2 WHEN 1 THEN 'one' WHEN 2 THEN 'two' END", 'two'],
  ['one of several', "CASE 3 WHEN 1, 3 THEN 'odd' ELSE 'even' END", 'odd'],
  ['the rest', "CASE 9 WHEN 1 THEN 'one' ELSE 'many' END", 'many'],
  ['null without a rest', 'CASE WHEN false THEN 1 END', null],
])('CASE gives %s', async (_, expression, expected) => expect(await value(expression)).toEqual(expected))

it.each([
  ['a key', '{a: {b: 1}}.a.b', 1],
  ['a key that is missing', '{a: 1}.b', null],
  ['a key by name', "{a: 1}['a']", 1],
  ['a key that every object of JavaScript has', '{a: 1}.constructor', null],
  ['a key named like a prototype', '{__proto__: 1}.__proto__', 1],
  ['an element', '[1, 2, 3][0]', 1],
  ['an element from the end', '[1, 2, 3][-1]', 3],
  ['an element that is missing', '[1][5]', null],
  ['a slice', '[1, 2, 3, 4][1..3]', [2, 3]],
  ['a slice from the end', '[1, 2, 3][-2..]', [2, 3]],
  ['two lists joined', '[1] + [2]', [1, 2]],
  ['a list and an element', '[1] + 2', [1, 2]],
  ['texts joined', "'a' || 'b'", 'ab'],
  ['a parameter', '$x + 1', 3, { x: 2 }],
  ['a parameter in backticks', '$`a b`', 1, { 'a b': 1 }],
])('reads %s', async (_, expression, expected, parameters?) => expect(await value(expression, parameters)).toEqual(expected))

it.each([
  ['some properties', 'RETURN n {.a, .c}', { a: 1, c: null }],
  ['all properties', 'RETURN n {.*}', { a: 1, b: 'x' }],
  ['new entries', "RETURN n {.a, d: n.a + 1, 'b': 2}", undefined],
  ['variables', 'WITH n, 5 AS five RETURN n {.a, five}', { a: 1, five: 5 }],
])('a map projection takes %s', async (_, rest, expected) => {
  const answer = ask(`MATCH (n:N) ${rest}`, "CREATE (:N {a: 1, b: 'x'})")
  if (expected === undefined) await expect(answer).rejects.toMatchObject({ detail: 'UnexpectedSyntax' })
  else expect(await answer).toEqual([[expected]])
})

it.each([
  ['the whole text', "'abc' =~ 'a.c'", true],
  ['not a part of it', "'abc' =~ 'b'", false],
  ['upper and lower case alike', "'ABC' =~ '(?i)abc'", true],
  ['alternatives and repetition', "'foobarbar' =~ 'foo(bar|baz){2}'", true],
  ['classes', "'R2-D2' =~ '[A-Z]\\\\d-\\\\w+'", true],
  ['what is around', "'a b' =~ 'a\\\\b.\\\\bb'", true],
  ['no more than allowed', "'aaa' =~ 'a{1,2}'", false],
  ['letters of any script', "'Łódź' =~ '\\\\p{L}+'", true],
  ['null for no text', '1 =~ 1', undefined],
  ['a pattern that makes others try for ever', `'${'a'.repeat(40)}!' =~ '(a+)+'`, false],
])('=~ matches %s', async (_, expression, expected) => {
  expect(await value(expression)).toEqual(expected ?? null)
})

it.each([
  ["'a' =~ '('", 'InvalidRegularExpression'],
  ["'a' =~ '(?=a)'", 'InvalidRegularExpression'],
  ["'a' =~ '*'", 'InvalidRegularExpression'],
  ["'a' =~ '(((a{100}){100}){100}){100}'", 'InvalidRegularExpression'],
])('refuses %s', (expression, detail) => expect(value(expression)).rejects.toMatchObject({ detail }))
