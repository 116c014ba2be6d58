import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { openBoard, pin, putAway } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

const EXPAND = 24

/** What can be done from a node. */
export function NodeActions({ node }: { readonly node: NodeRef }) {
  const { change, api, canvas } = useWorkbench()
  const expand = async () => {
    const answer = await api.get<GraphAnswer>(addresses.neighbours(node.id, [], EXPAND))
    change(pin([node.id, ...answer.nodes.map((one) => one.id)]))
    canvas.get()?.flyTo(node.id)
  }
  const model = node.type === 'model'
  return (
    <div className="actions">
      <button type="button" className="button" data-action="expand" onClick={() => void expand()}>
        Expand
      </button>
      <button type="button" className="button" onClick={() => canvas.get()?.flyTo(node.id)}>
        Locate
      </button>
      <button type="button" className="button" data-action="hide" onClick={() => change(putAway(node.id))}>
        Hide
      </button>
      {model && (
        <>
          <button type="button" className="button" onClick={() => change(openBoard('baselines', node.id))}>
            Who compares with it
          </button>
          <button type="button" className="button" onClick={() => change(openBoard('compare', node.id))}>
            Compare with…
          </button>
          <button type="button" className="button" data-action="path" onClick={() => change(openBoard('path', node.id))}>
            Path to…
          </button>
        </>
      )}
      {node.type === 'benchmark' && (
        <button type="button" className="button" onClick={() => change(openBoard('leaderboard', node.id))}>
          Leaderboard
        </button>
      )}
      {node.type === 'task' && (
        <button type="button" className="button" onClick={() => change(openBoard('sota', node.id))}>
          State of the art
        </button>
      )}
    </div>
  )
}
