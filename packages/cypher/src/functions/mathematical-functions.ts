import { toFloat } from '../values/float.js'
import { isInteger, negateInteger } from '../values/integer.js'
import type { CypherValue } from '../values/value.js'
import { floatOf, integerOf, numericOf, textOf } from './arguments.js'
import type { ArgumentDefinition, FunctionDefinition } from './function-definition.js'
import { roundTo } from './rounding.js'
import { outOfRange } from './wrong-argument.js'

/** As Java has them, so that the last digit is the same. */
const DEGREES_IN_RADIAN = 57.29577951308232
const RADIANS_IN_DEGREE = 0.017453292519943295

const NUMBER: ArgumentDefinition = { name: 'input', type: 'NUMBER' }

/** Functions of numbers. All give floats but abs and sign, which keep integers what they are. */
export const MATHEMATICAL_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'abs',
    arguments: [NUMBER],
    returns: 'NUMBER',
    doc: 'The number without its sign.',
    evaluate: ([input]) => absolute(input),
  },
  {
    name: 'sign',
    arguments: [NUMBER],
    returns: 'INTEGER',
    doc: '-1, 0 or 1, as the number is negative, zero or positive.',
    evaluate: ([input]) => Math.sign(floatOf(input)) || 0,
  },
  {
    name: 'isNaN',
    arguments: [NUMBER],
    returns: 'BOOLEAN',
    doc: 'Whether the number is NaN.',
    evaluate: ([input]) => Number.isNaN(floatOf(input)),
  },
  {
    name: 'round',
    arguments: [NUMBER, { name: 'precision', type: 'NUMBER', optional: true }, { name: 'mode', type: 'STRING', optional: true }],
    returns: 'FLOAT',
    doc: 'The nearest integer, halves upwards; or the number rounded to a precision of decimal places, in a mode (UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN).',
    evaluate: ([input, precision, mode]) => toFloat(rounded(floatOf(input), precision, mode)),
  },
  floating('ceil', 'The least integer that is not below the number.', Math.ceil),
  floating('floor', 'The greatest integer that is not above the number.', Math.floor),
  floating('sqrt', 'The square root; NaN of a negative number.', Math.sqrt),
  floating('exp', 'e to the power of the number.', Math.exp),
  floating('log', 'The natural logarithm.', Math.log),
  floating('log10', 'The logarithm to base 10.', Math.log10),
  floating('sin', 'The sine of an angle in radians.', Math.sin),
  floating('cos', 'The cosine of an angle in radians.', Math.cos),
  floating('tan', 'The tangent of an angle in radians.', Math.tan),
  floating('cot', 'The cotangent of an angle in radians.', (angle) => 1 / Math.tan(angle)),
  floating('sinh', 'The hyperbolic sine.', Math.sinh),
  floating('cosh', 'The hyperbolic cosine.', Math.cosh),
  floating('tanh', 'The hyperbolic tangent.', Math.tanh),
  floating('coth', 'The hyperbolic cotangent.', (angle) => 1 / Math.tanh(angle)),
  floating('asin', 'The arcsine in radians.', Math.asin),
  floating('acos', 'The arccosine in radians.', Math.acos),
  floating('atan', 'The arctangent in radians.', Math.atan),
  floating('degrees', 'Radians as degrees.', (angle) => angle * DEGREES_IN_RADIAN),
  floating('radians', 'Degrees as radians.', (angle) => angle * RADIANS_IN_DEGREE),
  floating('haversin', 'Half the versine of an angle in radians.', (angle) => (1 - Math.cos(angle)) / 2),
  {
    name: 'atan2',
    arguments: [
      { name: 'y', type: 'NUMBER' },
      { name: 'x', type: 'NUMBER' },
    ],
    returns: 'FLOAT',
    doc: 'The angle in radians of the point (x, y).',
    evaluate: ([y, x]) => toFloat(Math.atan2(floatOf(y), floatOf(x))),
  },
  { name: 'e', arguments: [], returns: 'FLOAT', doc: "Euler's number.", evaluate: () => Math.E },
  { name: 'pi', arguments: [], returns: 'FLOAT', doc: 'The ratio of a circle to its diameter.', evaluate: () => Math.PI },
  {
    name: 'rand',
    arguments: [],
    returns: 'FLOAT',
    doc: 'A number from 0 up to, but not, 1, by chance.',
    volatile: true,
    evaluate: (_, context) => toFloat(context.random()),
  },
]

function floating(name: string, doc: string, calculate: (input: number) => number): FunctionDefinition {
  return { name, arguments: [NUMBER], returns: 'FLOAT', doc, evaluate: ([input]) => toFloat(calculate(floatOf(input))) }
}

function absolute(input: CypherValue | undefined): CypherValue {
  const number = numericOf(input)
  if (!isInteger(number)) return toFloat(Math.abs(floatOf(number)))
  return number < 0 ? negateInteger(number) : number
}

function rounded(value: number, precision: CypherValue | undefined, mode: CypherValue | undefined): number {
  if (precision === undefined) return Math.floor(value + 0.5)
  const places = Number(integerOf(precision))
  if (places < 0) throw outOfRange(`A precision cannot be negative: ${places}`)
  return places === 0 && mode === undefined
    ? Math.floor(value + 0.5)
    : roundTo(value, places, mode === undefined ? 'HALF_UP' : textOf(mode))
}
