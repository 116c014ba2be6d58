import type { ArgumentDefinition, SignatureType } from '../../functions/function-definition.js'
import { FUNCTIONS } from '../../functions/function-table.js'
import type { FunctionCall } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import { NodeValue, PathValue, RelationshipValue } from '../../values/entities.js'
import { isFloat } from '../../values/float.js'
import { isInteger } from '../../values/integer.js'
import { isNumber } from '../../values/number.js'
import { Temporal } from '../../values/temporal.js'
import { typeNameOf } from '../../values/type-name.js'
import type { CypherValue } from '../../values/value.js'
import type { Compiler } from '../compiler.js'

/** What a call may make, in values of a list: a short text. */
const VALUES_OF_A_CALL = 2

/** A call of a function: arguments checked by its signature, null in null out unless it says otherwise. */
export function compileCall(compiler: Compiler, call: FunctionCall): Evaluate {
  const definition = FUNCTIONS.get(call.name.toLowerCase())
  if (definition === undefined)
    throw compiler.error(call.at, 'SyntaxError', 'UnknownFunction', `There is no function ${call.name}`)
  const args = call.args.map((arg) => compiler.compile(arg))
  const checks = call.args.map((_, index) => checkOf(definition.arguments[Math.min(index, definition.arguments.length - 1)]))
  const passesNulls = definition.nulls === 'passed'
  const { functions, budget } = compiler.run
  const [only] = args
  const [check] = checks
  const evaluate = (values: readonly CypherValue[]): CypherValue => {
    try {
      budget.charge(VALUES_OF_A_CALL)
      for (const value of values) if (typeof value === 'string') budget.text(value.length)
      const result = definition.evaluate(values, functions)
      if (typeof result === 'string') budget.text(result.length)
      else if (Array.isArray(result)) budget.charge(result.length)
      return result
    } catch (error) {
      throw compiler.located(error, call.at)
    }
  }
  if (args.length === 1 && only !== undefined && check !== undefined && !passesNulls) {
    return (frame) => {
      const value = only(frame)
      if (value === null) return null
      if (!check(value)) throw wrongType(compiler, call, 0, value)
      return evaluate([value])
    }
  }
  return (frame) => {
    const values: CypherValue[] = []
    for (let index = 0; index < args.length; index++) {
      const value = args[index]?.(frame) ?? null
      if (value === null) {
        if (!passesNulls) return nullAfterChecks(compiler, call, values.length, args, checks, frame)
      } else if (checks[index]?.(value) === false) throw wrongType(compiler, call, index, value)
      values.push(value)
    }
    return evaluate(values)
  }
}

/** A null argument gives null, but a wrong type behind it is wrong all the same. */
function nullAfterChecks(
  compiler: Compiler,
  call: FunctionCall,
  from: number,
  args: readonly Evaluate[],
  checks: readonly Check[],
  frame: CypherValue[],
): null {
  for (let index = from + 1; index < args.length; index++) {
    const value = args[index]?.(frame) ?? null
    if (value !== null && checks[index]?.(value) === false) throw wrongType(compiler, call, index, value)
  }
  return null
}

function wrongType(compiler: Compiler, call: FunctionCall, index: number, value: CypherValue): Error {
  const at = call.args[index]?.at ?? call.at
  const message = `${call.name} does not take ${typeNameOf(value)} values as argument ${index + 1}`
  const type = FUNCTIONS.get(call.name.toLowerCase())?.wrongType
  return type === undefined
    ? compiler.error(at, 'TypeError', 'InvalidArgumentValue', message)
    : compiler.error(at, type, 'InvalidArgumentType', message)
}

type Check = (value: CypherValue) => boolean

const CHECKS: Readonly<Record<SignatureType, Check>> = {
  ANY: () => true,
  BOOLEAN: (value) => typeof value === 'boolean',
  STRING: (value) => typeof value === 'string',
  INTEGER: isInteger,
  FLOAT: (value) => isFloat(value) || isInteger(value),
  NUMBER: isNumber,
  LIST: Array.isArray,
  MAP: (value) => value instanceof Map,
  NODE: (value) => value instanceof NodeValue,
  RELATIONSHIP: (value) => value instanceof RelationshipValue,
  PATH: (value) => value instanceof PathValue,
  DATE: isTemporal('date'),
  'LOCAL TIME': isTemporal('localTime'),
  TIME: isTemporal('time'),
  'LOCAL DATETIME': isTemporal('localDateTime'),
  DATETIME: isTemporal('dateTime'),
  DURATION: isTemporal('duration'),
  TEMPORAL: (value) => value instanceof Temporal,
}

function isTemporal(kind: Temporal['kind']): Check {
  return (value) => value instanceof Temporal && value.kind === kind
}

function checkOf(definition: ArgumentDefinition | undefined): Check {
  if (definition === undefined) return CHECKS.ANY
  const { type } = definition
  if (typeof type === 'string') return CHECKS[type]
  const checks = type.map((each) => CHECKS[each])
  return (value) => checks.some((check) => check(value))
}
