import type { LossesAnswer } from '@claimgraph/model'
import { CLAIM_COLUMNS, claimCells, RETURN_CLAIM, RETURN_CLAIM_ON_PRIOR_WORK } from './claim-columns.js'
import type { QuestionInCypher } from './question-in-cypher.js'

/** `askLosses` in Cypher. */
export const lossesInCypher: QuestionInCypher<LossesAnswer> = {
  text: `MATCH (paper:Paper {id: $id})-[:PROPOSES]->(subject:Model)<-[claim:OUTPERFORMS]-(object:Model)
WHERE claim.paper = $id AND claim.own AND NOT (paper)-[:PROPOSES]->(object)
${RETURN_CLAIM}
UNION ALL
MATCH (paper:Paper {id: $id})-[:PROPOSES]->(subject:Model)-[found:AGAINST_PRIOR_WORK]->()
WHERE found.paper = $id AND found.own AND found.relation = 'trails'
WITH subject, found.claim AS id, head(collect(found)) AS claim
${RETURN_CLAIM_ON_PRIOR_WORK}`,
  parameters: { id: 'id of the paper' },
  columns: CLAIM_COLUMNS,
  ordered: false,
  rows: (answer) => answer.rows.map(claimCells),
}
