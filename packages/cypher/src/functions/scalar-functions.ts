import { areEqual } from '../values/equality.js'
import type { ArgumentDefinition, FunctionContext, FunctionDefinition } from './function-definition.js'
import { valueTypeOf } from './value-type.js'

const ANY: ArgumentDefinition = { name: 'input', type: 'ANY' }

/** Functions of any value, and those of no value. */
export const SCALAR_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'coalesce',
    arguments: [{ name: 'input', type: 'ANY', variadic: true }],
    returns: 'ANY',
    doc: 'The first argument that is not null.',
    nulls: 'passed',
    evaluate: (values) => values.find((value) => value !== null) ?? null,
  },
  {
    name: 'nullIf',
    arguments: [
      { name: 'value', type: 'ANY' },
      { name: 'other', type: 'ANY' },
    ],
    returns: 'ANY',
    doc: 'The first argument; null when it equals the second.',
    nulls: 'passed',
    evaluate: ([value = null, other = null]) => (areEqual(value, other) === true ? null : value),
  },
  {
    name: 'exists',
    arguments: [ANY],
    returns: 'BOOLEAN',
    doc: 'Whether a property is there: the old way to say IS NOT NULL.',
    nulls: 'passed',
    evaluate: ([input = null]) => input !== null,
  },
  {
    name: 'valueType',
    arguments: [ANY],
    returns: 'STRING',
    doc: "The name of the value's type, such as INTEGER or LIST.",
    nulls: 'passed',
    evaluate: ([input = null]) => valueTypeOf(input),
  },
  {
    name: 'timestamp',
    arguments: [],
    returns: 'INTEGER',
    doc: 'The milliseconds since 1970-01-01T00:00Z when the query began.',
    volatile: true,
    evaluate: (_, context) => Math.floor(context.now()),
  },
  {
    name: 'randomUUID',
    arguments: [],
    returns: 'STRING',
    doc: 'A UUID of version 4 by chance.',
    volatile: true,
    evaluate: (_, context) => randomUuid(context),
  },
]

/** By RFC 9562: 122 bits by chance, version 4, variant 10. */
function randomUuid(context: FunctionContext): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/gu, (place) => {
    const digit = Math.floor(context.random() * 16)
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
