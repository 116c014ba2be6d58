import type { CypherValue } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'

export const COUNT: AggregationDefinition = {
  name: 'count',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'INTEGER',
  doc: 'How many values are not null; count(*): how many rows.',
  create: () => new Counter(),
}

class Counter implements Accumulator {
  private count = 0

  add(): void {
    this.count++
  }

  result(): CypherValue {
    return this.count
  }
}
