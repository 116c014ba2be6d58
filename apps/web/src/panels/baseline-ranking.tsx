import type { RankedBaseline } from '@claimgraph/graph'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { useMedia } from '../controllers/use-media.js'
import { NodeButton } from './node-button.js'
import { StateOf } from './state-of.js'
import { useFew } from './use-few.js'

const FIRST = 9
const FIRST_WIDE = 20

/** Models by how many papers compare with them, and how those comparisons end for the model. */
export function BaselineRanking({ first }: { readonly first?: number }) {
  const answer = useAnswer<{ readonly rows: readonly RankedBaseline[] }>(addresses.ranking)
  const [families, setFamilies] = useState(false)
  const wide = useMedia('(width >= 1700px)')
  const most = first ?? (wide ? FIRST_WIDE : FIRST)
  const few = useFew(most)
  return (
    <section className="section ranking">
      <h3>
        whom everybody compares with
        <label className="check aside">
          <input type="checkbox" checked={families} onChange={() => setFamilies(!families)} /> families too
        </label>
      </h3>
      <StateOf answer={answer} what="the baselines">
        {(ranking) => {
          const rows = ranking.rows.filter((row) => families || row.kind !== 'family')
          return (
            <>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">baseline</th>
                    <th scope="col" title="Papers whose own claims compare with it">
                      papers
                    </th>
                    <th scope="col" title="Papers that say that something beats it">
                      beaten
                    </th>
                    <th scope="col" title="Papers that say that something is on par with it">
                      matched
                    </th>
                    <th scope="col" title="Papers whose own side loses to it">
                      lost
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {few.shown(rows).map((row) => (
                    <tr key={row.model.id}>
                      <th scope="row">
                        <NodeButton node={row.model} />
                      </th>
                      <td>{row.papers}</td>
                      <td className="loss">{row.beaten || ''}</td>
                      <td className="draw">{row.matched || ''}</td>
                      <td className="win">{row.lost || ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {rows.length === 0 && <p className="nothing">No paper compares with a named baseline in these abstracts.</p>}
              {few.more(rows.length)}
            </>
          )
        }}
      </StateOf>
    </section>
  )
}
