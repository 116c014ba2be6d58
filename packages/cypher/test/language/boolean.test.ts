import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { ask, value } from './ask.js'

fc.configureGlobal({ seed: 1 })

describe('a truth that may be unknown', () => {
  it.each([
    ['and: false decides', 'false AND null', false],
    ['and: true does not', 'true AND null', null],
    ['or: true decides', 'null OR true', true],
    ['or: false does not', 'null OR false', null],
    ['xor never decides alone', 'true XOR null', null],
    ['xor of three', 'true XOR true XOR true', true],
    ['not knows nothing of the unknown', 'NOT null', null],
    ['not binds closer than and', 'NOT false AND false', false],
    ['and binds closer than xor', 'true XOR true AND false', true],
    ['xor binds closer than or', 'true OR true XOR true', true],
    ['comparison binds closer than not', 'NOT 1 = 2', true],
    ['nulls compared', 'null = null', null],
    ['null is null', 'null IS NULL', true],
    ['null in a chain', '1 < null < 3', null],
    ['a chain that is false anyway', '3 < 2 < null', false],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it.each([
    ['a number is no truth', '1 AND true'],
    ['nor is a text', "NOT 'true'"],
    ['nor a list', '[] OR true'],
    ['nor is a number in a parameter', '$one XOR true'],
  ])('%s: %s', async (_, expression) => {
    await expect(value(expression, { one: 1 })).rejects.toThrow(CypherError)
  })

  it('keeps only rows that are known to be true', async () => {
    expect(await ask('UNWIND [true, false, null] AS x WITH x WHERE x RETURN x')).toEqual([[true]])
    expect(await ask('UNWIND [true, false, null] AS x WITH x WHERE NOT x RETURN x')).toEqual([[false]])
  })
})

it('follows the laws of De Morgan, null included', async () => {
  const truth = fc.constantFrom('true', 'false', 'null')
  await fc.assert(
    fc.asyncProperty(truth, truth, truth, async (a, b, c) => {
      expect(await value(`NOT (${a} AND ${b} OR ${c})`)).toBe(await value(`(NOT ${a} OR NOT ${b}) AND NOT ${c}`))
      expect(await value(`${a} XOR ${b}`)).toBe(await value(`(${a} OR ${b}) AND NOT (${a} AND ${b})`))
    }),
    { numRuns: 50 },
  )
})
