import { toFloat } from '../values/float.js'
import { isInteger, MAX_INTEGER, MIN_INTEGER, toInteger } from '../values/integer.js'
import { isNumber, numberOf } from '../values/number.js'
import { Temporal } from '../values/temporal.js'
import type { CypherValue, Integer } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'
import { notANumber } from './not-a-number.js'

export const SUM: AggregationDefinition = {
  name: 'sum',
  arguments: [{ name: 'value', type: ['NUMBER', 'DURATION'] }],
  returns: 'ANY',
  doc: 'The sum of numbers or of durations; 0 for none.',
  create: () => {
    const sum = runningSum('sum')
    return { add: sum.add, result: () => sum.result() ?? 0 }
  },
}

export const AVG: AggregationDefinition = {
  name: 'avg',
  arguments: [{ name: 'value', type: ['NUMBER', 'DURATION'] }],
  returns: 'ANY',
  doc: 'The mean of numbers (a float) or of durations; null for none.',
  create: () => {
    let count = 0
    const sum = runningSum('avg')
    return {
      add(values) {
        count++
        sum.add(values)
      },
      result() {
        const total = sum.result()
        if (total === null) return null
        return total instanceof Temporal
          ? (total.dividedBy(count) ?? null)
          : isNumber(total)
            ? toFloat(numberOf(total) / count)
            : null
      },
    }
  },
}

/** Integers are summed exactly, as a float when they outgrow 64 bits; from the first float on, floats are. */
function runningSum(name: string): Accumulator {
  let sum: CypherValue = null
  return {
    add([value = null]) {
      if (sum === null) {
        if (!isNumber(value) && !(value instanceof Temporal && value.kind === 'duration')) throw notANumber(name, value)
        sum = value
      } else sum = added(name, sum, value)
    },
    result: () => sum,
  }
}

function added(name: string, sum: CypherValue, value: CypherValue): CypherValue {
  if (isInteger(sum) && isInteger(value)) return sumOfIntegers(sum, value)
  if (isNumber(sum) && isNumber(value)) return toFloat(numberOf(sum) + numberOf(value))
  const total = sum instanceof Temporal ? sum.plus(value) : undefined
  if (total === undefined) throw notANumber(name, value)
  return total
}

function sumOfIntegers(left: Integer, right: Integer): CypherValue {
  if (typeof left === 'number' && typeof right === 'number' && Number.isSafeInteger(left + right)) return left + right
  const sum = BigInt(left) + BigInt(right)
  return sum > MAX_INTEGER || sum < MIN_INTEGER ? toFloat(Number(sum)) : toInteger(sum)
}
