import { CypherError } from '../errors/cypher-error.js'
import { toFloat } from '../values/float.js'
import { isNumber, numberOf } from '../values/number.js'
import type { CypherValue, FloatValue, Integer } from '../values/value.js'
import type { Accumulator, AggregationDefinition } from './aggregation-definition.js'
import { notANumber } from './not-a-number.js'

type NumberValue = Integer | FloatValue

export const PERCENTILE_DISC: AggregationDefinition = {
  name: 'percentileDisc',
  arguments: [
    { name: 'value', type: 'NUMBER' },
    { name: 'percentile', type: 'NUMBER' },
  ],
  returns: 'NUMBER',
  doc: 'The nearest value to the percentile (0 to 1); null for none.',
  keeps: true,
  create: () => percentile('percentileDisc', (sorted, rank) => sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? null),
}

export const PERCENTILE_CONT: AggregationDefinition = {
  name: 'percentileCont',
  arguments: [
    { name: 'value', type: 'NUMBER' },
    { name: 'percentile', type: 'NUMBER' },
  ],
  returns: 'NUMBER',
  doc: 'The percentile (0 to 1), interpolated between the two nearest values; null for none.',
  keeps: true,
  create: () => percentile('percentileCont', interpolate),
}

function interpolate(sorted: readonly NumberValue[], rank: number): CypherValue {
  const place = rank * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  // Where a value stands at the very place, it is given as it is, as in Neo4j.
  if (Number.isInteger(place)) return below
  const low = numberOf(below)
  return toFloat(low + (numberOf(above) - low) * (place - Math.floor(place)))
}

function percentile(name: string, pick: (sorted: readonly NumberValue[], rank: number) => CypherValue): Accumulator {
  const numbers: NumberValue[] = []
  let rank = 0
  return {
    add(value, asked = null) {
      if (!isNumber(value)) throw notANumber(name, value)
      rank = checkedRank(name, asked)
      numbers.push(value)
    },
    result: () =>
      pick(
        numbers.toSorted((left, right) => numberOf(left) - numberOf(right)),
        rank,
      ),
  }
}

function checkedRank(name: string, asked: CypherValue): number {
  if (!isNumber(asked)) throw notANumber(name, asked)
  const rank = numberOf(asked)
  if (rank >= 0 && rank <= 1) return rank
  throw new CypherError('ArgumentError', 'NumberOutOfRange', `A percentile is a number from 0.0 to 1.0, not ${rank}`)
}
