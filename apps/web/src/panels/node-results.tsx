import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { readResults } from '../scene/read-results.js'
import { ResultList } from './result-list.js'

/** Numbers that papers report for a model, or on a benchmark or metric; what is relative says to what. */
export function NodeResults({ node }: { readonly node: NodeRef }) {
  const answer = useAnswer<GraphAnswer>(addresses.neighbours(node.id, ['SCORES']))
  if (answer.state !== 'ready') return null
  const results = readResults(answer.value).filter((line) => line.value !== '')
  return <ResultList title="results" lines={results} showModel={node.type !== 'model'} />
}
