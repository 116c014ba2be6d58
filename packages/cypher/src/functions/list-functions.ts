import { addIntegers } from '../values/integer.js'
import type { CypherList, CypherValue, Integer } from '../values/value.js'
import { integerOf, isList, listOf, textOf } from './arguments.js'
import { charactersOf } from './characters.js'
import type { ArgumentDefinition, FunctionContext, FunctionDefinition } from './function-definition.js'
import { outOfRange, wrongArgument } from './wrong-argument.js'

const LIST: ArgumentDefinition = { name: 'list', type: 'LIST' }

/** Functions of lists, and those that texts and maps share with them: size, reverse, isEmpty. */
export const LIST_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'size',
    arguments: [{ name: 'input', type: ['STRING', 'LIST'] }],
    returns: 'INTEGER',
    doc: 'The number of entries of a list, of characters of a text.',
    evaluate: ([input]) => lengthOf(input),
  },
  {
    name: 'head',
    arguments: [LIST],
    returns: 'ANY',
    doc: 'The first entry; null of an empty list.',
    evaluate: ([list]) => listOf(list)[0] ?? null,
  },
  {
    name: 'last',
    arguments: [LIST],
    returns: 'ANY',
    doc: 'The last entry; null of an empty list.',
    evaluate: ([list]) => listOf(list).at(-1) ?? null,
  },
  {
    name: 'tail',
    arguments: [LIST],
    returns: 'LIST',
    doc: 'All entries but the first.',
    evaluate: ([list]) => listOf(list).slice(1),
  },
  {
    name: 'reverse',
    arguments: [{ name: 'original', type: ['STRING', 'LIST'] }],
    returns: 'ANY',
    doc: 'The list, or the text, from end to beginning.',
    evaluate: ([original]) => (isList(original) ? original.toReversed() : charactersOf(textOf(original)).reverse().join('')),
  },
  {
    name: 'range',
    arguments: [
      { name: 'start', type: 'INTEGER' },
      { name: 'end', type: 'INTEGER' },
      { name: 'step', type: 'INTEGER', optional: true },
    ],
    returns: 'LIST',
    wrongType: 'ArgumentError',
    doc: 'The integers from start to end, both included, one or another step apart.',
    evaluate: ([start, end, step], context) =>
      integersFrom(integerOf(start), integerOf(end), step === undefined ? 1 : integerOf(step), context),
  },
  {
    name: 'isEmpty',
    arguments: [{ name: 'input', type: ['STRING', 'LIST', 'MAP'] }],
    returns: 'BOOLEAN',
    doc: 'Whether a list, a map or a text has nothing in it.',
    evaluate: ([input]) => (input instanceof Map ? input.size === 0 : lengthOf(input) === 0),
  },
]

function lengthOf(input: CypherValue | undefined): number {
  if (typeof input === 'string') return charactersOf(input).length
  if (isList(input)) return input.length
  throw wrongArgument('a list or a string', input)
}

function integersFrom(start: Integer, end: Integer, step: Integer, context: FunctionContext): CypherList {
  if (step === 0) throw outOfRange('The step of a range cannot be 0')
  const count = Number((BigInt(end) - BigInt(start)) / BigInt(step)) + 1
  const isEmpty = step > 0 ? start > end : start < end
  if (isEmpty) return []
  context.charge(count)
  const integers: Integer[] = []
  for (let value = start; integers.length < count; value = addIntegers(value, step)) {
    integers.push(value)
    if (integers.length === count) break
  }
  return integers
}
