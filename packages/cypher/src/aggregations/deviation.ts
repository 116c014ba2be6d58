import { toFloat } from '../values/float.js'
import { isNumber, numberOf } from '../values/number.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'
import { notANumber } from './not-a-number.js'

export const STDEV: AggregationDefinition = {
  name: 'stDev',
  arguments: [{ name: 'value', type: 'NUMBER' }],
  returns: 'FLOAT',
  doc: 'The standard deviation of a sample; 0 for fewer than two values.',
  create: () => deviation('stDev', 1),
}

export const STDEVP: AggregationDefinition = {
  name: 'stDevP',
  arguments: [{ name: 'value', type: 'NUMBER' }],
  returns: 'FLOAT',
  doc: 'The standard deviation of a whole population; 0 for fewer than two values.',
  create: () => deviation('stDevP', 0),
}

/** Source: Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 1962. */
function deviation(name: string, correction: 0 | 1): Accumulator {
  let count = 0
  let mean = 0
  let squares = 0
  return {
    add(value) {
      if (!isNumber(value)) throw notANumber(name, value)
      const number = numberOf(value)
      count++
      const difference = number - mean
      mean += difference / count
      squares += difference * (number - mean)
    },
    result: () => toFloat(count < 2 ? 0 : Math.sqrt(squares / (count - correction))),
  }
}
