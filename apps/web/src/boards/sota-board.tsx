import type { SotaAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { ClaimList } from '../panels/claim-list.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

/** Who claims state of the art on a task, in those words. */
export function SotaBoard() {
  const { about, ask } = useBoard()
  const answer = useAnswer<SotaAnswer>(about === '' ? null : addresses.sota(about))
  return (
    <>
      <h2>Who claims state of the art?</h2>
      <div className="asking">
        <NameField label="Task" type="task" value={about} ask={ask} />
        <NameField label="or benchmark" type="benchmark" value={about} ask={ask} />
      </div>
      {about === '' ? (
        <p className="nothing">Name a task or a benchmark. Only claims that use the words count.</p>
      ) : (
        <StateOf answer={answer} what="the claims" onNearest={ask}>
          {({ rows }) => (
            <>
              <ClaimList title="claims" rows={rows} whole first={40} />
              {rows.length === 0 && <p className="nothing">Nobody claims it in these words in these abstracts.</p>}
            </>
          )}
        </StateOf>
      )}
    </>
  )
}
