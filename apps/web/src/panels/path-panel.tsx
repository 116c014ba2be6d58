import type { PathAnswer } from '@claimgraph/model'
import { useEffect, useMemo, useState } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { chainNodes } from '../scene/chain-nodes.js'
import { openPath } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { ClaimList } from './claim-list.js'
import { NodeButton } from './node-button.js'
import { StateOf } from './state-of.js'
import { useNodeRef } from './use-node-ref.js'

/** A chain of claims from one model to another: on the canvas it stands out, here are the sentences of its steps. */
export function PathPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const [a, b] = [useNodeRef(from), useNodeRef(to)]
  const answer = useAnswer<PathAnswer>(addresses.path(from, to))
  return (
    <>
      <header className="facts">
        <h2 className="pair">
          <NodeButton node={a} />
          <span className="verb">to</span>
          <NodeButton node={b} />
        </h2>
      </header>
      <StateOf answer={answer} what="the path">
        {({ chains }) =>
          chains.length === 0 ? (
            <p className="nothing">No chain of claims joins them in these abstracts.</p>
          ) : (
            <Chains from={from} to={to} chains={chains} />
          )
        }
      </StateOf>
    </>
  )
}

function Chains({ from, to, chains }: { readonly from: string; readonly to: string; readonly chains: PathAnswer['chains'] }) {
  const { path, change } = useWorkbench()
  const [at, setAt] = useState(0)
  const chain = chains[at]
  const nodes = useMemo(() => (chain ? chainNodes(chain.rows, from) : []), [chain, from])
  useEffect(() => {
    path.set(nodes)
    change(openPath(from, to, nodes))
    return () => path.set([])
  }, [nodes, path, change, from, to])
  if (chain === undefined) return null
  return (
    <>
      {chains.length > 1 && (
        <div className="segments small" role="group" aria-label="Chains">
          {chains.slice(0, 8).map((one, i) => (
            <button
              key={i}
              type="button"
              aria-pressed={i === at}
              aria-label={`Chain ${i + 1}, ${one.rows.length} steps`}
              onClick={() => setAt(i)}
            >
              {i + 1}
            </button>
          ))}
        </div>
      )}
      {chain.warning !== undefined && <p className="warning">{chain.warning}</p>}
      <ClaimList
        title={chain.sharedMetrics.length > 0 ? `by ${chain.sharedMetrics.join(', ')}` : 'steps'}
        rows={chain.rows}
        whole
        inOrder
        first={20}
      />
    </>
  )
}
