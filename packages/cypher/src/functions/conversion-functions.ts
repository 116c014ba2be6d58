import { isFloat, toFloat } from '../values/float.js'
import { floatText } from '../values/float-text.js'
import { isInteger, MAX_INTEGER, MIN_INTEGER, toInteger } from '../values/integer.js'
import { isNumber, numberOf } from '../values/number.js'
import { Temporal } from '../values/temporal.js'
import type { CypherValue } from '../values/value.js'
import { listOf } from './arguments.js'
import type { FunctionDefinition, SignatureType } from './function-definition.js'

/** What a conversion makes of a value: null of a text that does not tell one, undefined of a value of a type that it has no use for. */
type Conversion = (value: CypherValue) => CypherValue | undefined

/** From one type to another: `toX` fails for a type that cannot be converted, `toXOrNull` gives null, `toXList` converts each entry. */
export const CONVERSION_FUNCTIONS: readonly FunctionDefinition[] = [
  ...conversions('Boolean', 'BOOLEAN', ['BOOLEAN', 'STRING', 'INTEGER'], booleanOf),
  ...conversions('Integer', 'INTEGER', ['NUMBER', 'BOOLEAN', 'STRING'], wholeOf),
  ...conversions('Float', 'FLOAT', ['NUMBER', 'STRING'], floatingOf),
  ...conversions('String', 'STRING', ['STRING', 'NUMBER', 'BOOLEAN', 'TEMPORAL'], stringOf),
]

function conversions(
  name: string,
  returns: SignatureType,
  type: readonly SignatureType[],
  convert: Conversion,
): readonly FunctionDefinition[] {
  return [
    {
      name: `to${name}`,
      arguments: [{ name: 'input', type }],
      returns,
      doc: `The ${returns} that the value tells; null of a text that tells none.`,
      evaluate: ([input = null]) => convert(input) ?? null,
    },
    {
      name: `to${name}OrNull`,
      arguments: [{ name: 'input', type: 'ANY' }],
      returns,
      doc: `As to${name}; null of a value that cannot be converted.`,
      evaluate: ([input = null]) => convert(input) ?? null,
    },
    {
      name: `to${name}List`,
      arguments: [{ name: 'list', type: 'LIST' }],
      returns: 'LIST',
      doc: `Every entry of the list by to${name}OrNull.`,
      evaluate: ([list]) => listOf(list).map((entry) => convert(entry) ?? null),
    },
  ]
}

function booleanOf(value: CypherValue): CypherValue | undefined {
  if (typeof value === 'boolean') return value
  if (value !== null && isInteger(value)) return value !== 0
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}

function wholeOf(value: CypherValue): CypherValue | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return wholeOfText(value)
  if (value === null || !isNumber(value)) return undefined
  return isFloat(value) ? wholeOfFloat(numberOf(value)) : value
}

/** Towards zero; what lies beyond 64 bits becomes the nearest integer within. */
function wholeOfFloat(value: number): CypherValue {
  if (Number.isNaN(value)) return 0
  if (value >= Number(MAX_INTEGER)) return MAX_INTEGER
  return value <= Number(MIN_INTEGER) ? MIN_INTEGER : toInteger(BigInt(Math.trunc(value)))
}

function wholeOfText(text: string): CypherValue {
  if (!/^[+-]?\d+$/u.test(text)) {
    if (text !== text.trim()) return null
    const float = floatOfText(text)
    return float === undefined || !Number.isFinite(float) || Math.abs(float) > Number(MAX_INTEGER) ? null : wholeOfFloat(float)
  }
  const whole = BigInt(text.replace('+', ''))
  return whole > MAX_INTEGER || whole < MIN_INTEGER ? null : toInteger(whole)
}

function floatingOf(value: CypherValue): CypherValue | undefined {
  if (typeof value === 'string') {
    const float = floatOfText(value)
    return float === undefined ? null : toFloat(float)
  }
  return value !== null && isNumber(value) ? toFloat(numberOf(value)) : undefined
}

function floatOfText(text: string): number | undefined {
  const word = text.trim()
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(word)) return Number(word)
  return /^(?:NaN|[+-]?Infinity)$/u.test(word) ? Number(word) : undefined
}

function stringOf(value: CypherValue): CypherValue | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || (value !== null && isInteger(value))) return String(value)
  if (value !== null && isFloat(value)) return floatText(numberOf(value))
  return value instanceof Temporal ? value.toString() : undefined
}
