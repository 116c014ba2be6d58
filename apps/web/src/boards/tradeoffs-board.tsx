import type { TradeoffsAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { PairList } from './pair-list.js'
import { useBoard } from './use-board.js'

/** What a model is better and worse at: opposite outcomes on different metrics. */
export function TradeoffsBoard() {
  const { about, ask } = useBoard()
  const answer = useAnswer<TradeoffsAnswer>(about === '' ? null : addresses.tradeoffs(about))
  return (
    <>
      <h2>Better at what, worse at what?</h2>
      <div className="asking">
        <NameField label="Model" type="model" value={about} ask={ask} />
      </div>
      {about === '' ? (
        <p className="nothing">Name a model.</p>
      ) : (
        <StateOf answer={answer} what="the trade-offs" onNearest={ask}>
          {({ pairs }) =>
            pairs.length === 0 ? (
              <p className="nothing">No trade-off of it in these abstracts.</p>
            ) : (
              <PairList title="trade-offs" pairs={pairs} />
            )
          }
        </StateOf>
      )}
    </>
  )
}
