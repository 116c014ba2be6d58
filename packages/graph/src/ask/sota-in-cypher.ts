import type { SotaAnswer } from '@claimgraph/model'
import { CLAIM_COLUMNS, claimCells, RETURN_CLAIM, RETURN_CLAIM_ON_PRIOR_WORK } from './claim-columns.js'
import type { QuestionInCypher } from './question-in-cypher.js'

/** `askSota` in Cypher. */
export const sotaInCypher: QuestionInCypher<SotaAnswer> = {
  text: `MATCH (subject:Model)-[claim:OUTPERFORMS]->(object:Model)
WHERE claim.sota AND ($id IN claim.taskIds OR $id IN claim.benchmarkIds)
${RETURN_CLAIM}
UNION ALL
MATCH (subject:Model)-[found:AGAINST_PRIOR_WORK]->()
WHERE found.sota AND found.relation = 'outperforms' AND ($id IN found.taskIds OR $id IN found.benchmarkIds)
WITH subject, found.claim AS id, head(collect(found)) AS claim
${RETURN_CLAIM_ON_PRIOR_WORK}`,
  parameters: { id: 'id of the task, or of a benchmark' },
  columns: CLAIM_COLUMNS,
  ordered: false,
  rows: (answer) => answer.rows.map(claimCells),
}
