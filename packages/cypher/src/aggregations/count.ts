import type { AggregationDefinition } from './aggregation-definition.js'

export const COUNT: AggregationDefinition = {
  name: 'count',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'INTEGER',
  doc: 'How many values are not null; count(*): how many rows.',
  create() {
    let count = 0
    return {
      add: () => {
        count++
      },
      result: () => count,
    }
  },
}
