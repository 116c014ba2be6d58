import type { PathAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { ClaimList } from '../panels/claim-list.js'
import { StateOf } from '../panels/state-of.js'
import { openPath } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

/** Chains of claims from one model to another. */
export function PathBoard() {
  const { about, other, ask, askOther } = useBoard()
  return (
    <>
      <h2>Which claims lead from one model to another?</h2>
      <div className="asking">
        <NameField label="From" type="model" value={about} ask={ask} />
        <NameField label="to" type="model" value={other} ask={askOther} />
      </div>
      {about === '' || other === '' ? <p className="nothing">Name two models.</p> : <Answer from={about} to={other} />}
    </>
  )
}

function Answer({ from, to }: { readonly from: string; readonly to: string }) {
  const { ask } = useBoard()
  const { change } = useWorkbench()
  const answer = useAnswer<PathAnswer>(addresses.path(from, to))
  return (
    <StateOf answer={answer} what="the path" onNearest={ask}>
      {({ chains, from: first, to: last }) => (
        <>
          {chains.length > 0 && (
            <p>
              <button type="button" className="button" onClick={() => change(openPath(first.id, last.id, []))}>
                Show on the canvas
              </button>
            </p>
          )}
          {chains.length === 0 && <p className="nothing">No chain of claims joins them in these abstracts.</p>}
          {chains.map((chain, i) => (
            <section key={i} className="chain">
              {chain.warning !== undefined && <p className="warning">{chain.warning}</p>}
              <ClaimList
                title={`${chain.rows.length} ${chain.rows.length === 1 ? 'step' : 'steps'}${chain.sharedMetrics.length > 0 ? ` by ${chain.sharedMetrics.join(', ')}` : ''}`}
                rows={chain.rows}
                whole
                inOrder
                first={10}
              />
            </section>
          ))}
        </>
      )}
    </StateOf>
  )
}
