import type { ComparisonPair, ContradictionsAnswer, TradeoffsAnswer } from '@claimgraph/model'
import type { QuestionInCypher } from './question-in-cypher.js'

/** Both claims are of the technique itself, or both of it added to a host, and neither benchmarks nor tasks conflict. */
const SAME_GROUND = `gain.addon = loss.addon
  AND (size(gain.benchmarks) = 0 OR size(loss.benchmarks) = 0 OR any(name IN gain.benchmarks WHERE name IN loss.benchmarks))
  AND (size(gain.tasks) = 0 OR size(loss.tasks) = 0 OR any(name IN gain.tasks WHERE name IN loss.tasks))`

/** `askContradictions` in Cypher: `gain` is what the model of the lesser id wins, `loss` what it loses. */
export const contradictionsInCypher: QuestionInCypher<ContradictionsAnswer> = {
  text: `MATCH (a:Model)-[gain:OUTPERFORMS]->(b:Model)-[loss:OUTPERFORMS]->(a)
WHERE a.id < b.id AND gain.paper <> loss.paper
  AND any(metric IN gain.metrics WHERE metric IN loss.metrics)
  AND ${SAME_GROUND}
RETURN a.id AS model, b.id AS other, gain.claim AS gain, loss.claim AS loss`,
  parameters: {},
  columns: ['model', 'other', 'gain', 'loss'],
  ordered: false,
  rows: (answer) => answer.pairs.map((pair) => opposedCells(pair, lesserId(pair))),
}

/** `askTradeoffs` in Cypher. */
export const tradeoffsInCypher: QuestionInCypher<TradeoffsAnswer> = {
  text: `MATCH (a:Model {id: $id})-[gain:OUTPERFORMS]->(b:Model)-[loss:OUTPERFORMS]->(a)
WHERE size(gain.metrics) > 0 AND size(loss.metrics) > 0 AND none(metric IN gain.metrics WHERE metric IN loss.metrics)
  AND ${SAME_GROUND}
  AND (gain.paper = loss.paper OR (a.kind = 'named' AND b.kind = 'named')
    OR any(name IN gain.benchmarks WHERE name IN loss.benchmarks) OR any(name IN gain.tasks WHERE name IN loss.tasks))
RETURN a.id AS model, b.id AS other, gain.claim AS gain, loss.claim AS loss`,
  parameters: { id: 'id of the model' },
  columns: ['model', 'other', 'gain', 'loss'],
  ordered: false,
  rows: (answer) => answer.pairs.map((pair) => opposedCells(pair, answer.name.id)),
}

function lesserId([{ subject, object }]: ComparisonPair): string {
  return object !== null && object.id < subject.id ? object.id : subject.id
}

function opposedCells([first, second]: ComparisonPair, model: string): readonly unknown[] {
  const other = first.subject.id === model ? first.object?.id : first.subject.id
  const isGain = (first.relation === 'outperforms') === (first.subject.id === model)
  return [model, other, ...(isGain ? [first.claim, second.claim] : [second.claim, first.claim])]
}
