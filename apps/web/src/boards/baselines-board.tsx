import type { BaselinesAnswer } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { BaselineRanking } from '../panels/baseline-ranking.js'
import { ClaimList } from '../panels/claim-list.js'
import { NodeButton } from '../panels/node-button.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

const MANY = 20

/** Who compares against a model, on what, with what outcome. */
export function BaselinesBoard() {
  const { about, ask } = useBoard()
  const [more, setMore] = useState({ variants: false, family: false, background: false })
  const flip = (key: keyof typeof more) => setMore({ ...more, [key]: !more[key] })
  return (
    <>
      <h2>Which papers compare against a baseline?</h2>
      <div className="asking">
        <NameField label="Baseline" type="model" value={about} ask={ask} />
        {(['variants', 'family', 'background'] as const).map((key) => (
          <label key={key} className="check">
            <input type="checkbox" checked={more[key]} onChange={() => flip(key)} /> {key}
          </label>
        ))}
      </div>
      {about === '' ? <BaselineRanking first={40} /> : <Answer name={about} more={more} ask={ask} />}
    </>
  )
}

function Answer({
  name,
  more,
  ask,
}: {
  readonly name: string
  readonly more: Parameters<typeof addresses.baselines>[1]
  readonly ask: (name: string) => void
}) {
  const answer = useAnswer<BaselinesAnswer>(addresses.baselines(name, more))
  return (
    <StateOf answer={answer} what="the baselines" onNearest={ask}>
      {({ name: node, includes, papers, rows }) => (
        <>
          <p className="lead">
            <NodeButton node={node} /> is compared against in <b>{papers}</b> {papers === 1 ? 'paper' : 'papers'}
            {includes.length > 0 && `, ${includes.length} relatives included`}.
          </p>
          <ClaimList title="something beats it" rows={rows.filter((row) => row.relation === 'outperforms')} whole first={MANY} />
          <ClaimList title="something matches it" rows={rows.filter((row) => row.relation === 'matches')} whole first={MANY} />
          <ClaimList title="something loses to it" rows={rows.filter((row) => row.relation === 'trails')} whole first={MANY} />
          <ClaimList
            title="compared, without an outcome"
            rows={rows.filter((row) => row.relation === 'compared')}
            whole
            first={MANY}
          />
          {rows.length === 0 && <p className="nothing">No paper compares against it in these abstracts.</p>}
        </>
      )}
    </StateOf>
  )
}
