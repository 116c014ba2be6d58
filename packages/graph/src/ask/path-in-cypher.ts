import type { PathAnswer } from '@claimgraph/model'
import { isSoundChain } from './ask-path.js'
import type { QuestionInCypher } from './question-in-cypher.js'

/** `askPath` in Cypher, as far as chains go over named models and share a metric: shortest first, those on one ground before others. */
export const pathInCypher: QuestionInCypher<PathAnswer> = {
  text: `MATCH chain = (a:Model {id: $from})-[claims:OUTPERFORMS|MATCHES|COMPARED_WITH*1..3]-(b:Model {id: $to})
WHERE a <> b AND (size(claims) = 1 OR none(claim IN claims WHERE claim.addon))
  AND all(node IN nodes(chain) WHERE single(other IN nodes(chain) WHERE other = node))
  AND all(node IN nodes(chain)[1..-1] WHERE node.kind = 'named')
  AND any(metric IN head(claims).metrics WHERE all(claim IN claims WHERE metric IN claim.metrics))
WITH [claim IN claims | claim.claim] AS claims,
  [metric IN head(claims).metrics WHERE all(claim IN claims WHERE metric IN claim.metrics)] AS sharedMetrics,
  any(one IN claims WHERE any(two IN claims WHERE size(one.benchmarks) > 0 AND size(two.benchmarks) > 0
    AND none(name IN one.benchmarks WHERE name IN two.benchmarks))) AS apart
RETURN claims, sharedMetrics
ORDER BY apart, size(claims), reduce(key = '', claim IN claims | key + claim + ' ')
LIMIT 10`,
  parameters: { from: 'id of the first model', to: 'id of the last model' },
  columns: ['claims', 'sharedMetrics'],
  ordered: true,
  rows: (answer) => answer.chains.filter(isSoundChain).map((chain) => [chain.rows.map((row) => row.claim), chain.sharedMetrics]),
}
