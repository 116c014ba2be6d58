import type { AggregationDefinition } from './aggregation-definition.js'
import { COLLECT } from './collect.js'
import { COUNT } from './count.js'
import { STDEV, STDEVP } from './deviation.js'
import { MAX, MIN } from './extremes.js'
import { PERCENTILE_CONT, PERCENTILE_DISC } from './percentile.js'
import { AVG, SUM } from './sum.js'

const DEFINITIONS = [COUNT, COLLECT, SUM, AVG, MIN, MAX, STDEV, STDEVP, PERCENTILE_CONT, PERCENTILE_DISC]

/** All aggregating functions by name in lower case. */
export const AGGREGATIONS: ReadonlyMap<string, AggregationDefinition> = new Map(
  DEFINITIONS.map((definition) => [definition.name.toLowerCase(), definition]),
)
