import { orderValues } from '../values/order.js'
import type { CypherValue } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'

export const MIN: AggregationDefinition = {
  name: 'min',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'ANY',
  doc: 'The value that ORDER BY would put first; null for none.',
  create: () => new Extreme(-1),
}

export const MAX: AggregationDefinition = {
  name: 'max',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'ANY',
  doc: 'The value that ORDER BY would put last; null for none.',
  create: () => new Extreme(1),
}

class Extreme implements Accumulator {
  private best: CypherValue = null

  constructor(private readonly sign: 1 | -1) {}

  add(value: CypherValue): void {
    if (this.best === null || this.sign * orderValues(value, this.best) > 0) this.best = value
  }

  result(): CypherValue {
    return this.best
  }
}
