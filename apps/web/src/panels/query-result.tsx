import type { QueryAnswer } from '@claimgraph/model'
import { useMemo, useState } from 'react'
import { drawableIn } from '../scene/query-graph.js'
import { PlanView } from './plan-view.js'
import { QueryGraph } from './query-graph.js'
import { QueryRows } from './query-rows.js'

type Side = 'table' | 'graph' | 'plan'

/** What a query gave: its notices, and its rows, its graph and its plan as far as it has them. */
export function QueryResult({ answer }: { readonly answer: QueryAnswer }) {
  const drawable = useMemo(() => drawableIn(answer.rows), [answer])
  const sides: readonly Side[] = [
    'table',
    ...(drawable.nodes.length > 0 ? (['graph'] as const) : []),
    ...(answer.plan ? (['plan'] as const) : []),
  ]
  const [chosen, setChosen] = useState<Side | null>(null)
  const first: Side = answer.plan && answer.rows.length === 0 ? 'plan' : 'table'
  const side = chosen !== null && sides.includes(chosen) ? chosen : first
  return (
    <>
      <div className="screen-head">
        <p className="lead" role="status">
          {answer.rows.length} {answer.rows.length === 1 ? 'row' : 'rows'} in {Math.round(answer.milliseconds)} ms
          {answer.truncated && ', more were left out'}
        </p>
        {sides.length > 1 && (
          <div className="segments" role="tablist" aria-label="Result as">
            {sides.map((one) => (
              <button key={one} type="button" role="tab" aria-selected={one === side} onClick={() => setChosen(one)}>
                {one}
              </button>
            ))}
          </div>
        )}
      </div>
      {answer.notices?.map((notice) => (
        <p key={notice} className="warning notice" role="note">
          {notice}
        </p>
      ))}
      {side === 'table' && <QueryRows answer={answer} />}
      {side === 'graph' && <QueryGraph drawable={drawable} />}
      {side === 'plan' && answer.plan && <PlanView plan={answer.plan} />}
    </>
  )
}
