import type { LeaderboardAnswer } from '@claimgraph/model'
import type { QuestionInCypher } from './question-in-cypher.js'
import { QUANTITIES } from './units.js'

const UNITS = QUANTITIES.flatMap((units) =>
  Object.entries(units).map(([unit, factor]) => ({ unit, factor, base: Object.keys(units)[0] ?? unit })),
)
const BASE = `CASE result.unit ${UNITS.map(({ unit, base }) => `WHEN '${unit}' THEN '${base}'`).join(' ')} ELSE result.unit END`
const FACTOR = `CASE result.unit ${UNITS.filter(({ factor }) => factor !== 1)
  .map(({ unit, factor }) => `WHEN '${unit}' THEN ${factor}`)
  .join(' ')} ELSE 1 END`

/** The ranked reports of `askLeaderboard` in Cypher: best first, each report a row. */
export const leaderboardInCypher: QuestionInCypher<LeaderboardAnswer> = {
  text: `MATCH (benchmark:Benchmark {id: $id})
OPTIONAL MATCH (:Model)-[result:SCORES]->(benchmark)
WHERE result.metricId = $metric AND result.kind = 'absolute' AND result.number IS NOT NULL AND result.unit IS NOT NULL
WITH benchmark, ${BASE} AS base, count(result) AS reports
ORDER BY reports DESC, base
WITH benchmark, head(collect(base)) AS common
MATCH (metric:Metric {id: $metric})
MATCH (model:Model)-[result:SCORES]->(benchmark)
WHERE result.metricId = $metric AND result.kind = 'absolute' AND result.number IS NOT NULL
WITH model, result, metric, common, ${BASE} AS base
WHERE base IS NULL OR base = common
RETURN model.id AS model, result.on AS host, result.condition AS condition, result.paper AS paper, head(result.evidence) AS evidence
ORDER BY CASE WHEN metric.better = 'lower' THEN 1 ELSE -1 END * result.number * ${FACTOR}, model, condition`,
  parameters: { id: 'id of the benchmark', metric: 'id of the metric' },
  columns: ['model', 'host', 'condition', 'paper', 'evidence'],
  ordered: false,
  rows: (answer) =>
    answer.rows.flatMap(({ model, on, condition, reported }) =>
      reported.map(({ paper, evidence }) => [model.id, on?.id ?? null, condition ?? null, paper.id, evidence.text]),
    ),
}

/** The differences and ratios of `askLeaderboard` in Cypher. */
export const leaderboardRelativeInCypher: QuestionInCypher<LeaderboardAnswer> = {
  text: `MATCH (model:Model)-[result:SCORES]->(:Benchmark {id: $id})
WHERE result.metricId = $metric AND result.kind <> 'absolute'
OPTIONAL MATCH (other:Model {id: result.relativeTo})
RETURN model.id AS model, result.value AS value, result.kind AS kind, coalesce(other.name, result.relativeTo) AS relativeTo, result.paper AS paper`,
  parameters: { id: 'id of the benchmark', metric: 'id of the metric' },
  columns: ['model', 'value', 'kind', 'relativeTo', 'paper'],
  ordered: false,
  rows: (answer) =>
    answer.relative.map(({ model, value, kind, relativeTo, paper }) => [model.id, value, kind, relativeTo, paper.id]),
}
