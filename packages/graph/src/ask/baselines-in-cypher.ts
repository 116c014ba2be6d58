import type { BaselinesAnswer } from '@claimgraph/model'
import { CLAIM_COLUMNS, claimCells, RETURN_CLAIM } from './claim-columns.js'
import type { QuestionInCypher } from './question-in-cypher.js'

/** `askBaselines` in Cypher. */
export const baselinesInCypher: QuestionInCypher<BaselinesAnswer> = {
  text: `MATCH (name:Model {id: $id})
OPTIONAL MATCH (variant:Model)-[:VARIANT_OF*1..]->(name)
WHERE $variants
WITH name, collect(DISTINCT variant) AS variants
OPTIONAL MATCH (member:Model)-[:IS_A*1..]->(name)
WHERE $family AND name.kind = 'family'
WITH name, variants, collect(DISTINCT member) AS members
OPTIONAL MATCH (name)-[:IS_A]->(kin:Model)
WHERE $family AND name.kind <> 'family'
WITH name, variants, members, collect(DISTINCT kin) AS kins
WITH [name] + variants + members + kins AS wanted
UNWIND wanted AS object
WITH DISTINCT object, wanted
MATCH (object)-[claim:OUTPERFORMS|MATCHES|COMPARED_WITH]-(subject:Model)
MATCH (paper:Paper {id: claim.paper})
WHERE (claim.own OR $background)
  AND NOT (paper)-[:PROPOSES]->(object)
  AND (endNode(claim) = object OR NOT subject IN wanted OR (paper)-[:PROPOSES]->(subject))
${RETURN_CLAIM}`,
  parameters: {
    id: 'id of the model',
    variants: 'with its sizes, versions and settings: true or false',
    family: 'with the members of a family, or the families of a model: true or false',
    background: 'also what papers report of others: true or false',
  },
  columns: CLAIM_COLUMNS,
  ordered: false,
  rows: (answer) => answer.rows.map(claimCells),
}
