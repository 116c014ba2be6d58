import type { NodeAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { CLAIM_GROUPS } from '../scene/relation-words.js'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { ClaimList } from './claim-list.js'
import { NodeActions } from './node-actions.js'
import { NodeFacts } from './node-facts.js'
import { NodeNeighbours } from './node-neighbours.js'
import { NodePapers } from './node-papers.js'
import { NodeResults } from './node-results.js'
import { OutcomeBar } from './outcome-bar.js'
import { PaperPanel } from './paper-panel.js'
import { StateOf } from './state-of.js'

/** All that is known of one node: facts, claims both ways with their sentences, results, papers, neighbours. */
export function NodePanel({ id }: { readonly id: string }) {
  const { change } = useWorkbench()
  const answer = useAnswer<NodeAnswer>(addresses.node(id))
  return (
    <StateOf answer={answer} what="the node" onNearest={(name) => change(openNode(name))}>
      {(value) => (value.node.type === 'paper' ? <PaperPanel answer={value} /> : <ThingPanel answer={value} />)}
    </StateOf>
  )
}

function ThingPanel({ answer }: { readonly answer: NodeAnswer }) {
  const { node, claims } = answer
  const isModel = node.type === 'model'
  return (
    <>
      <NodeFacts answer={answer} />
      {isModel && <OutcomeBar claims={claims} />}
      <NodeActions node={node} />
      {isModel ? (
        CLAIM_GROUPS.map((group) => <ClaimList key={group.key} title={group.title} rows={claims.filter(group.holds)} />)
      ) : (
        <ClaimList title={`claims on ${node.name}`} rows={claims} whole />
      )}
      {claims.length === 0 && <p className="nothing">No comparison claim about it in these abstracts.</p>}
      <NodeResults node={node} />
      <NodePapers node={node} />
      <NodeNeighbours answer={answer} />
    </>
  )
}
