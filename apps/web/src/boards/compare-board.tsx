import type { CompareAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { ClaimList } from '../panels/claim-list.js'
import { NodeButton } from '../panels/node-button.js'
import { OutcomeBar } from '../panels/outcome-bar.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { PairList } from './pair-list.js'
import { SideBySide } from './side-by-side.js'
import { useBoard } from './use-board.js'

/** Two models side by side: what is claimed directly, what through a third. */
export function CompareBoard() {
  const { about, other, ask, askOther } = useBoard()
  return (
    <>
      <h2>How do two models compare?</h2>
      <div className="asking">
        <NameField label="Model" type="model" value={about} ask={ask} />
        <NameField label="against" type="model" value={other} ask={askOther} />
      </div>
      {about === '' ? (
        <p className="nothing">Name a model; without a second one all its claims are shown.</p>
      ) : (
        <Answer name={about} other={other} />
      )}
    </>
  )
}

function Answer({ name, other }: { readonly name: string; readonly other: string }) {
  const { ask } = useBoard()
  const answer = useAnswer<CompareAnswer>(addresses.compare(name, other))
  return (
    <StateOf answer={answer} what="the comparison" onNearest={ask}>
      {({ a, b, direct, through, tradeoffs, contradictions }) => (
        <>
          <p className="lead">
            <NodeButton node={a} />{' '}
            {b ? (
              <>
                against <NodeButton node={b} />
              </>
            ) : (
              'against all others'
            )}
          </p>
          {b ? <SideBySide left={a.id} right={b.id} /> : <OutcomeBar claims={direct} />}
          <ClaimList title="claimed directly" rows={direct} whole first={20} />
          {direct.length === 0 && <p className="nothing">Not compared directly in these abstracts.</p>}
          <PairList title="trade-offs" pairs={tradeoffs} />
          <PairList title="contradictions" pairs={contradictions} />
          {through.length > 0 && (
            <section className="section">
              <h3>
                through a third <span className="count">{through.length}</span>
              </h3>
              {through.slice(0, 20).map(({ via, first, second, sharedMetrics }) => (
                <details key={`${via.id} ${first.claim} ${second.claim}`} className="through">
                  <summary>
                    through {via.name} <span className="quiet">{sharedMetrics.join(', ') || 'no metric in common'}</span>
                  </summary>
                  <ClaimList title="" rows={[first, second]} whole inOrder />
                </details>
              ))}
            </section>
          )}
        </>
      )}
    </StateOf>
  )
}
