import type { ComparisonRow } from '@claimgraph/model'

/** Columns of a claim in Cypher: ids of paper and models, evidence as texts. */
export const CLAIM_COLUMNS = [
  'claim',
  'paper',
  'subject',
  'relation',
  'object',
  'stated',
  'benchmarks',
  'metrics',
  'tasks',
  'own',
  'sota',
  'addon',
  'evidence',
  'confidence',
] as const

/** A row in these columns. */
export function claimCells(row: ComparisonRow): readonly unknown[] {
  const { claim, paper, subject, relation, object, stated, benchmarks, metrics, tasks, own, sota, addon, evidence, confidence } =
    row
  const texts = evidence.map((passage) => passage.text)
  return [
    claim,
    paper.id,
    subject.id,
    relation,
    object?.id ?? null,
    stated,
    benchmarks,
    metrics,
    tasks,
    own,
    sota,
    addon,
    texts,
    confidence,
  ]
}

/** `RETURN` of a relationship `claim` between the nodes `subject` and `object`, turned to the subject's side. */
export const RETURN_CLAIM = returnClaim(
  `CASE type(claim)
    WHEN 'MATCHES' THEN 'matches'
    WHEN 'COMPARED_WITH' THEN 'compared'
    ELSE CASE WHEN startNode(claim) = subject THEN 'outperforms' ELSE 'trails' END
  END`,
  'object.id',
)

/** `RETURN` of a relationship `claim` of the node `subject` against prior work. */
export const RETURN_CLAIM_ON_PRIOR_WORK = returnClaim('claim.relation', 'null')

function returnClaim(relation: string, object: string): string {
  return `RETURN claim.claim AS claim, claim.paper AS paper, subject.id AS subject,
  ${relation} AS relation,
  ${object} AS object, claim.stated AS stated, claim.benchmarks AS benchmarks, claim.metrics AS metrics, claim.tasks AS tasks,
  claim.own AS own, claim.sota AS sota, claim.addon AS addon, claim.evidence AS evidence, claim.confidence AS confidence`
}
