import type { CypherValue } from '../values/value.js'
import type { AggregationDefinition } from './aggregation-definition.js'

export const COLLECT: AggregationDefinition = {
  name: 'collect',
  arguments: [{ name: 'value', type: 'ANY' }],
  returns: 'LIST',
  doc: 'The values that are not null, as a list.',
  keeps: true,
  create() {
    const list: CypherValue[] = []
    return { add: ([value = null]) => void list.push(value), result: () => list }
  },
}
