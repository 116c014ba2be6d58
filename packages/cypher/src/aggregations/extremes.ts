import { orderValues } from '../values/order.js'
import type { CypherValue } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'

export const MIN: AggregationDefinition = {
  name: 'min',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'ANY',
  doc: 'The value that ORDER BY would put first; null for none.',
  create: () => extreme(-1),
}

export const MAX: AggregationDefinition = {
  name: 'max',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'ANY',
  doc: 'The value that ORDER BY would put last; null for none.',
  create: () => extreme(1),
}

function extreme(sign: 1 | -1): Accumulator {
  let best: CypherValue = null
  return {
    add([value = null]) {
      if (best === null || sign * orderValues(value, best) > 0) best = value
    },
    result: () => best,
  }
}
