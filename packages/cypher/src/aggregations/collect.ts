import type { CypherValue } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'

export const COLLECT: AggregationDefinition = {
  name: 'collect',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'LIST',
  doc: 'The values that are not null, as a list.',
  keeps: true,
  create: () => new Collector(),
}

class Collector implements Accumulator {
  private readonly list: CypherValue[] = []

  add(value: CypherValue): void {
    this.list.push(value)
  }

  result(): CypherValue {
    return this.list
  }
}
