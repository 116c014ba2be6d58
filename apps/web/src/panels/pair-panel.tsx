import type { CompareAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { openBoard, openPath } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { useScene } from '../scene/scene.js'
import { relationStyle } from '../scene/relations.js'
import { BetweenList } from './between-list.js'
import { ClaimList } from './claim-list.js'
import { NodeButton } from './node-button.js'
import { OutcomeBar } from './outcome-bar.js'
import { StateOf } from './state-of.js'
import { useNodeRef } from './use-node-ref.js'

/** All that stands between two nodes: every sentence behind the lines that join them. */
export function PairPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const { change } = useWorkbench()
  const [a, b] = [useNodeRef(from), useNodeRef(to)]
  const models = a.type === 'model' && b.type === 'model'
  return (
    <>
      <header className="facts">
        <h2 className="pair">
          <NodeButton node={a} />
          <span className="verb">and</span>
          <NodeButton node={b} />
        </h2>
        <Lines from={from} to={to} />
      </header>
      {models && (
        <div className="actions">
          <button type="button" className="button" onClick={() => change(openBoard('compare', from, to))}>
            Side by side
          </button>
          <button type="button" className="button" onClick={() => change(openPath(from, to, []))}>
            Path between them
          </button>
        </div>
      )}
      {models && <Claims from={from} to={to} />}
      <BetweenList from={from} to={to} />
    </>
  )
}

function Claims({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useAnswer<CompareAnswer>(addresses.compare(from, to))
  return (
    <StateOf answer={answer} what="the claims">
      {({ direct }) => (
        <>
          <OutcomeBar claims={direct} />
          <ClaimList title="claims" rows={direct} whole first={50} />
          {direct.length === 0 && <p className="nothing">No comparison of the two in these abstracts.</p>}
        </>
      )}
    </StateOf>
  )
}

/** The lines of the canvas between two nodes, in words. */
function Lines({ from, to }: { readonly from: string; readonly to: string }) {
  const { graph } = useScene()
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null
  const words = [...graph.edges(from, to), ...graph.edges(to, from)].map((edge) => {
    const { relation, count } = graph.getEdgeAttributes(edge)
    return `${graph.getNodeAttribute(graph.source(edge), 'name')} ${relationStyle(relation).label}${count > 1 ? ` (${count})` : ''}`
  })
  return <p className="fact-line">{[...new Set(words)].join(' · ')}</p>
}
