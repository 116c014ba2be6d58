import type { LossesAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { ClaimList } from '../panels/claim-list.js'
import { PaperLine } from '../panels/paper-line.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

/** Where a paper's own model loses to its baseline. */
export function LossesBoard() {
  const { about, ask } = useBoard()
  const answer = useAnswer<LossesAnswer>(about === '' ? null : addresses.losses(about))
  return (
    <>
      <h2>Where does a paper lose to its own baseline?</h2>
      <div className="asking">
        <NameField label="Paper" type="paper" value={about} ask={ask} />
      </div>
      {about === '' ? (
        <p className="nothing">Name a paper.</p>
      ) : (
        <StateOf answer={answer} what="the losses" onNearest={ask}>
          {({ paper, rows }) => (
            <>
              <p className="lead">
                <PaperLine paper={paper} />
              </p>
              <ClaimList title="losses" rows={rows} whole first={20} />
              {rows.length === 0 && <p className="nothing">It admits none in its abstract.</p>}
            </>
          )}
        </StateOf>
      )}
    </>
  )
}
