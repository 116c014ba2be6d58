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
  create: () => new Sum(),
}

export const AVG: AggregationDefinition = {
  name: 'avg',
  arguments: [{ name: 'value', type: ['NUMBER', 'DURATION'] }],
  returns: 'ANY',
  doc: 'The mean of numbers (a float) or of durations; null for none.',
  create: () => new Mean(),
}

/** Integers are summed exactly, as a float when they outgrow 64 bits; from the first float on, floats are. */
class RunningSum {
  total: CypherValue = null

  constructor(private readonly name: string) {}

  add(value: CypherValue): void {
    if (this.total !== null) this.total = added(this.name, this.total, value)
    else if (isNumber(value) || (value instanceof Temporal && value.kind === 'duration')) this.total = value
    else throw notANumber(this.name, value)
  }
}

class Sum extends RunningSum implements Accumulator {
  constructor() {
    super('sum')
  }

  result(): CypherValue {
    return this.total ?? 0
  }
}

class Mean extends RunningSum implements Accumulator {
  private count = 0

  constructor() {
    super('avg')
  }

  override add(value: CypherValue): void {
    this.count++
    super.add(value)
  }

  result(): CypherValue {
    const { total, count } = this
    if (total === null) return null
    if (total instanceof Temporal) return total.dividedBy(count) ?? null
    return isNumber(total) ? toFloat(numberOf(total) / count) : null
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
