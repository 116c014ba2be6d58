import type { ContradictionsAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { StateOf } from '../panels/state-of.js'
import { PairList } from './pair-list.js'

/** Where papers contradict each other: the same pair, opposite outcomes, a shared metric, nothing that keeps them apart. */
export function ContradictionsBoard() {
  const answer = useAnswer<ContradictionsAnswer>(addresses.contradictions)
  return (
    <>
      <h2>Where do papers contradict each other?</h2>
      <p className="quiet">
        The same two models, opposite outcomes, a metric in common, no benchmark or task that keeps them apart.
      </p>
      <StateOf answer={answer} what="the contradictions">
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p className="nothing">None in these abstracts.</p>
          ) : (
            <PairList title="contradictions" pairs={pairs} />
          )
        }
      </StateOf>
    </>
  )
}
