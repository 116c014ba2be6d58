import type { CompareAnswer } from '@claimgraph/model'
import { CLAIM_COLUMNS, claimCells, RETURN_CLAIM, RETURN_CLAIM_ON_PRIOR_WORK } from './claim-columns.js'
import type { QuestionInCypher } from './question-in-cypher.js'

/** The direct rows of `askCompare` in Cypher. */
export const compareInCypher: QuestionInCypher<CompareAnswer> = {
  text: `MATCH (subject:Model {id: $id})-[claim:OUTPERFORMS|MATCHES|COMPARED_WITH]-(object:Model)
WHERE $other IS NULL OR object.id = $other
${RETURN_CLAIM}
UNION ALL
MATCH (subject:Model {id: $id})-[found:AGAINST_PRIOR_WORK]->()
WHERE $other IS NULL
WITH subject, found.claim AS id, head(collect(found)) AS claim
${RETURN_CLAIM_ON_PRIOR_WORK}`,
  parameters: { id: 'id of the model', other: 'id of the other model, or null' },
  columns: CLAIM_COLUMNS,
  ordered: false,
  rows: (answer) => answer.direct.map(claimCells),
}

/** The rows of `askCompare` by way of a third model in Cypher. */
export const compareThroughInCypher: QuestionInCypher<CompareAnswer> = {
  text: `MATCH (a:Model {id: $id})-[first:OUTPERFORMS|MATCHES|COMPARED_WITH]-(via:Model)-[second:OUTPERFORMS|MATCHES|COMPARED_WITH]-(b:Model {id: $other})
WHERE via.kind = 'named' AND via <> a AND via <> b AND a <> b
WITH via, first, second, [metric IN first.metrics WHERE metric IN second.metrics] AS shared
WHERE size(shared) > 0 AND NOT first.addon AND NOT second.addon
  AND (size(first.benchmarks) = 0 OR size(second.benchmarks) = 0 OR any(name IN first.benchmarks WHERE name IN second.benchmarks))
RETURN via.id AS via, first.claim AS first, second.claim AS second, shared AS sharedMetrics`,
  parameters: { id: 'id of the model', other: 'id of the other model' },
  columns: ['via', 'first', 'second', 'sharedMetrics'],
  ordered: false,
  rows: (answer) =>
    answer.through.map(({ via, first, second, sharedMetrics }) => [via.id, first.claim, second.claim, sharedMetrics]),
}
